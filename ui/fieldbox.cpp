#include "ui/fieldbox.h"
#include "ui/theme.h"
#include <QApplication>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
QLabel *lineUnder(const QString &name)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}
} // namespace

FieldBox::FieldBox(const RecordType &type, const Field &field, const EditorNeeds &needs, QWidget *parent)
    : QWidget(parent), m_type(type), m_field(field),
      m_editor(field.is(Computed) ? makeDisplay(type, field, needs, this) : makeEditor(type, field, needs, this)),
      m_problem(lineUnder(u"problem"_s)), m_note(lineUnder(u"note"_s))
{
    QWidget *editor = m_editor.widget;
    editor->setObjectName(QLatin1String(field.column));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(editor);
    typedIn()->setAccessibleName(label());
    if (*field.hint) {
        auto *hint = lineUnder(u"hint"_s);
        hint->setText(type.translated(field.hint));
        theme::makeQuiet(hint);
        layout->addWidget(hint);
        typedIn()->setAccessibleDescription(hint->text());
    }
    theme::enlarge(m_problem, 1);
    m_problem->hide();
    layout->addWidget(m_problem);
    m_note->hide();
    layout->addWidget(m_note);
    if (typedIn() != editor) editor->setAccessibleName(label());
    setFocusProxy(editor);
    connect(qApp, &QApplication::focusChanged, this, &FieldBox::follow);
}

// The keyboard leaves it while it goes, when it is no box any more.
FieldBox::~FieldBox() { disconnect(qApp, nullptr, this, nullptr); }

QWidget *FieldBox::typedIn() const
{
    QWidget *inner = m_editor.widget;
    while (inner->focusProxy()) inner = inner->focusProxy();
    return inner;
}

QString FieldBox::label() const
{
    const QString name = m_type.translated(m_field.label);
    return m_field.is(Required) && !m_field.is(Computed) ? tr("%1 (required)").arg(name) : name;
}

void FieldBox::setNote(const QString &text)
{
    m_noted = text;
    sayNote();
}

// Not while the value is still being typed.
void FieldBox::sayNote()
{
    const bool typing = !m_left && QApplication::focusWidget() && isAncestorOf(QApplication::focusWidget());
    const QString own = m_editor.note && !typing ? m_editor.note() : QString();
    const QString text = own.isEmpty() || m_noted.isEmpty() ? own + m_noted : own + u'\n' + m_noted;
    if (m_note->text() == text) return;
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
}

void FieldBox::setProblem(const QString &text)
{
    sayNote();
    if (m_problem->text() == text) return;
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
    const QString hint = *m_field.hint ? m_type.translated(m_field.hint) : QString();
    typedIn()->setAccessibleDescription(text.isEmpty() ? hint : text);
}

void FieldBox::setReadOnly(bool readOnly)
{
    if (!m_field.is(Computed)) m_editor.widget->setEnabled(!readOnly);
}

// Parts of an editor come and go, so the focus of the program is watched, not theirs.
void FieldBox::follow(QWidget *before, QWidget *now)
{
    // A popup of the editor is not leaving it, nor is another program's window.
    if (!before || !now || !isAncestorOf(before) || isAncestorOf(now) || QApplication::activePopupWidget()) return;
    m_left = true;
    sayNote();
    Q_EMIT left();
}
