#include "ui/fieldeditor.h"
#include "models/store/store.h"
#include "ui/amounteditor.h"
#include "ui/choiceeditor.h"
#include "ui/dateeditor.h"
#include "ui/instanteditor.h"
#include "ui/multichoiceeditor.h"
#include "ui/referenceeditor.h"
#include "ui/texteditor.h"
#include <QCheckBox>
#include <QCoreApplication>
#include <QLabel>
#include <memory>

using namespace Qt::StringLiterals;

namespace {
template <class Editor> FieldEditor wired(Editor *e, const EditorNeeds &needs)
{
    QObject::connect(e, &Editor::edited, e, needs.onEdited);
    return {e, [e] { return QVariant(e->value()); }, [e](const QVariant &v) { e->setValue(v); }, [e] { return e->unread(); }};
}
} // namespace

FieldEditor makeEditor(const RecordType &type, const Field &field, const EditorNeeds &needs, QWidget *parent)
{
    switch (field.kind) {
    case Field::Kind::Text: return wired(new TextEditor(parent), needs);
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
    case Field::Kind::References:
    case Field::Kind::Items:
    case Field::Kind::Week: return makeDisplay(type, field, needs, parent);
    case Field::Kind::MultiChoice: return wired(new MultiChoiceEditor(type, field, parent), needs);
    case Field::Kind::Reference: return wired(new ReferenceEditor(field.target, needs, parent), needs);
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
        label->setText(field.isEmpty(v) ? u"\u2013"_s : type.shown(field, v));
        if (field.kind != Field::Kind::Reference || field.isEmpty(v) || !store) return;
        label->setText(u"\u2026"_s);
        const QString id = v.toString();
        whenDone(
            store->titles(field.target, {id}), label,
            [=](const QHash<QString, QString> &titles) {
                if (held->toString() == id) label->setText(titles.value(id, QCoreApplication::translate("FieldEditor", "(not on this computer)")));
            },
            [=](const std::exception &e) { label->setText(QString::fromUtf8(e.what())); });
    };
    return {label, [held] { return *held; }, show, [] { return QString(); }};
}
