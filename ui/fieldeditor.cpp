#include "ui/fieldeditor.h"
#include "models/store/store.h"
#include "ui/amounteditor.h"
#include "ui/choiceeditor.h"
#include "ui/dateeditor.h"
#include "ui/instanteditor.h"
#include "ui/itemseditor.h"
#include "ui/multichoiceeditor.h"
#include "ui/optionchips.h"
#include "ui/optioneditor.h"
#include "ui/optionsearch.h"
#include "ui/optionticks.h"
#include "ui/phoneeditor.h"
#include "ui/referenceeditor.h"
#include "ui/texteditor.h"
#include "ui/titlesof.h"
#include "ui/weekeditor.h"
#include <QCheckBox>
#include <QCoreApplication>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace {
template <class Editor> FieldEditor wired(Editor *e, const EditorNeeds &needs)
{
    QObject::connect(e, &Editor::edited, e, needs.onEdited);
    return {e, [e] { return QVariant::fromValue(e->value()); }, [e](const QVariant &v) { e->setValue(v); }, [e] { return e->unread(); }};
}

template <class Editor> FieldEditor answering(Editor *e, const EditorNeeds &needs)
{
    FieldEditor editor = wired(e, needs);
    editor.chooseFrom = [e](const QByteArray &list) { e->chooseFrom(list); };
    return editor;
}

FieldEditor phoneEditor(const EditorNeeds &needs, QWidget *parent)
{
    auto *e = new PhoneEditor(parent);
    FieldEditor editor = wired<TextEditor>(e, needs);
    editor.note = [e] { return e->note(); };
    return editor;
}

bool isAnswer(const Field &field) { return QByteArrayView(field.target) == "option" && *field.list; }
} // namespace

FieldEditor makeEditor(const RecordType &type, const Field &field, const EditorNeeds &given, QWidget *parent)
{
    EditorNeeds needs = given;
    if (!needs.options) needs.options = std::make_shared<OptionLists>(needs.store);
    switch (field.kind) {
    case Field::Kind::Text: return PhoneEditor::isFor(field) ? phoneEditor(needs, parent) : wired(new TextEditor(parent), needs);
    case Field::Kind::LongText: return wired(new LongTextEditor(parent), needs);
    case Field::Kind::Number:
    case Field::Kind::Decimal:
    case Field::Kind::Money: return wired(new AmountEditor(field.kind, parent), needs);
    case Field::Kind::Date: return wired(new DateEditor(needs.today, parent), needs);
    case Field::Kind::Instant: return wired(new InstantEditor(needs.today, parent), needs);
    case Field::Kind::Flag: {
        auto *e = new QCheckBox(type.translated(field.label), parent);
        QObject::connect(e, &QCheckBox::clicked, e, needs.onEdited);
        return {e, [e] { return e->isChecked(); }, [e](const QVariant &v) { e->setChecked(v.toBool()); }, [] { return QString(); }};
    }
    case Field::Kind::Choice: return wired(new ChoiceEditor(type, field, parent), needs);
    case Field::Kind::Week: return wired(new WeekEditor(parent), needs);
    case Field::Kind::Items: {
        auto *e = new ItemsEditor(*field.item, needs, parent);
        FieldEditor editor = wired(e, needs);
        editor.over = [e](const QVariant &kept) { return QVariant(e->valueOver(kept.toList())); };
        return editor;
    }
    case Field::Kind::References:
        if (!isAnswer(field)) return makeDisplay(type, field, needs, parent);
        if (OptionLists::isSearched(field.list)) return answering(new OptionChips(field.list, needs, parent), needs);
        return answering(new OptionTicks(field.list, needs, parent), needs);
    case Field::Kind::MultiChoice: return wired(new MultiChoiceEditor(type, field, parent), needs);
    case Field::Kind::Reference:
        if (!isAnswer(field)) return wired(new ReferenceEditor(field.target, needs, parent), needs);
        if (OptionLists::isSearched(field.list)) return answering(new OptionSearch(field.list, needs, parent), needs);
        return answering(new OptionEditor(field.list, needs, parent), needs);
    }
    Q_UNREACHABLE();
}

FieldEditor makeDisplay(const RecordType &type, const Field &field, const EditorNeeds &needs, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    const auto held = std::make_shared<QVariant>();
    const auto show = [=, &type, &field, store = needs.store](const QVariant &v) {
        *held = v;
        const QList<std::pair<QByteArray, QString>> referred = field.referred(v);
        if (referred.isEmpty() || !store) return label->setText(field.isEmpty(v) ? u"\u2013"_s : type.shown(field, v));
        label->setText(u"\u2026"_s);
        titlesOf(
            *store, referred, label,
            [=, &type, &field](const QHash<QString, QString> &titles) {
                if (*held != v) return;
                const QString text = type.shown(field, v, titles);
                label->setText(text.isEmpty() ? QCoreApplication::translate("FieldEditor", "(not on this computer)") : text);
            },
            [=](const QString &trouble) { label->setText(trouble); });
    };
    return {label, [held] { return *held; }, show, [] { return QString(); }};
}
