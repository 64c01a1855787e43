#include "ui/phoneeditor.h"
#include "models/identity/phonenumber.h"
#include "models/records/personparts.h"

using namespace Qt::StringLiterals;

PhoneEditor::PhoneEditor(QWidget *parent) : TextEditor(parent)
{
    setInputMethodHints(Qt::ImhDialableCharactersOnly);
    connect(this, &QLineEdit::editingFinished, this, [this] {
        if (!isModified()) return; // nobody typed
        setModified(false);
        if (const QString shown = phone::shown(text()); shown != text() && phone::isPossible(text())) {
            setText(shown);
            Q_EMIT edited();
        }
    });
}

QString PhoneEditor::note() const
{
    if (text().trimmed().isEmpty() || phone::isPossible(text())) return {};
    return tr("This does not look like a whole telephone number. It is kept as you wrote it.");
}

bool PhoneEditor::isFor(const Field &field)
{
    const QByteArrayView column = field.column;
    static const Field &number = PersonPhone::type.field("number");
    return column == "phone" || column.endsWith("_phone") || &field == &number;
}
