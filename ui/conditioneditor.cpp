#include "ui/conditioneditor.h"
#include "ui/amounteditor.h"
#include "ui/multichoiceeditor.h"
#include "ui/texteditor.h"
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;
using Test = Condition::Test;

namespace {
bool isText(const Field &f) { return f.kind == Field::Kind::Text || f.kind == Field::Kind::LongText; }

// Yes or no, chosen: an unticked box would not say which was meant.
FieldEditor yesOrNo(const RecordType &type, const Field &field, const EditorNeeds &needs)
{
    auto *combo = new QComboBox;
    combo->addItem(type.shown(field, true), true);
    combo->addItem(type.shown(field, false), false);
    QObject::connect(combo, &QComboBox::activated, combo, needs.onEdited);
    return {combo, [combo] { return combo->currentData(); }, [combo](const QVariant &v) { combo->setCurrentIndex(v.toBool() ? 0 : 1); },
            [] { return QString(); }};
}

template <class Editor> FieldEditor wired(Editor *e, const EditorNeeds &needs)
{
    QObject::connect(e, &Editor::edited, e, needs.onEdited);
    return {e, [e] { return QVariant(e->value()); }, [e](const QVariant &v) { e->setValue(v); }, [e] { return e->unread(); }};
}
} // namespace

ConditionEditor::ConditionEditor(const RecordType &type, const EditorNeeds &needs, QWidget *parent)
    : QWidget(parent), m_type(type), m_needs(needs), m_field(new QComboBox), m_test(new QComboBox), m_place(new QHBoxLayout),
      m_unit(new QLabel(tr("days"))), m_problem(new QLabel), m_apply(new QPushButton(tr("Show these")))
{
    m_needs.onEdited = [this] { m_problem->hide(); };
    m_field->setObjectName(u"field"_s);
    m_field->setAccessibleName(tr("Field to filter by"));
    m_test->setObjectName(u"test"_s);
    m_test->setAccessibleName(tr("How it is compared"));
    m_apply->setObjectName(u"apply"_s);
    for (const Field &f : type.fields)
        if (f.isShown()) m_field->addItem(type.translated(f.label), QByteArray(f.column));
    m_field->setMaxVisibleItems(20);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->hide();
    auto *cancel = new QPushButton(tr("Cancel"));
    for (QPushButton *button : {m_apply, cancel}) button->setAutoDefault(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setAlignment(Qt::AlignTop);
    layout->addWidget(m_field);
    layout->addWidget(m_test);
    layout->addLayout(m_place);
    layout->addWidget(m_unit);
    layout->addWidget(m_apply);
    layout->addWidget(cancel);
    layout->addWidget(m_problem, 1);
    layout->addStretch(1);
    for (QWidget *part : std::initializer_list<QWidget *>{m_field, m_test, m_unit, m_apply, cancel, m_problem}) layout->setAlignment(part, Qt::AlignTop);
    setFocusProxy(m_field);
    connect(m_field, &QComboBox::currentIndexChanged, this, &ConditionEditor::offerTests);
    connect(m_test, &QComboBox::currentIndexChanged, this, &ConditionEditor::offerValue);
    connect(m_apply, &QPushButton::clicked, this, &ConditionEditor::accept);
    connect(cancel, &QPushButton::clicked, this, &ConditionEditor::cancelled);
    offerTests();
}

QList<Test> ConditionEditor::testsOf(const Field &field)
{
    switch (field.kind) {
    case Field::Kind::Text:
    case Field::Kind::LongText: return {Test::Contains, Test::StartsWith, Test::Is, Test::IsNot, Test::IsEmpty, Test::IsNotEmpty};
    case Field::Kind::Number:
    case Field::Kind::Decimal:
    case Field::Kind::Money: return {Test::Is, Test::IsNot, Test::AtLeast, Test::AtMost, Test::IsEmpty, Test::IsNotEmpty};
    case Field::Kind::Date: return {Test::AtLeast, Test::AtMost, Test::NotBy, Test::Is, Test::Today, Test::BeforeToday, Test::InLastDays, Test::InNextDays, Test::IsEmpty, Test::IsNotEmpty};
    case Field::Kind::Instant: return {Test::AtLeast, Test::AtMost, Test::NotBy, Test::Today, Test::BeforeToday, Test::InLastDays, Test::InNextDays, Test::IsEmpty, Test::IsNotEmpty};
    case Field::Kind::Flag: return {Test::Is};
    case Field::Kind::Choice: return {Test::Is, Test::IsNot, Test::AnyOf, Test::IsEmpty, Test::IsNotEmpty};
    case Field::Kind::Items:
    case Field::Kind::Week: return {Test::IsEmpty, Test::IsNotEmpty};
    case Field::Kind::References:
    case Field::Kind::MultiChoice: return {Test::AnyOf, Test::IsEmpty, Test::IsNotEmpty};
    case Field::Kind::Reference: return {Test::Is, Test::IsNot, Test::IsEmpty, Test::IsNotEmpty};
    }
    Q_UNREACHABLE();
}

QString ConditionEditor::nameOf(Test test, const Field &field)
{
    const bool day = field.kind == Field::Kind::Date || field.kind == Field::Kind::Instant;
    switch (test) {
    case Test::Is: return tr("is");
    case Test::IsNot: return tr("is not");
    case Test::Contains: return tr("contains");
    case Test::StartsWith: return tr("begins with");
    case Test::AtLeast: return day ? tr("from") : tr("is at least");
    case Test::AtMost: return day ? tr("until") : tr("is at most");
    case Test::IsEmpty: return tr("is empty");
    case Test::IsNotEmpty: return tr("is filled in");
    case Test::AnyOf: return tr("is one of");
    case Test::InLastDays: return tr("in the last");
    case Test::InNextDays: return tr("in the next");
    case Test::Today: return tr("is today");
    case Test::BeforeToday: return tr("is before today");
    case Test::NotBy: return tr("later, or not at all by");
    case Test::AnyItem: return tr("with");
    }
    Q_UNREACHABLE();
}

const Field *ConditionEditor::field() const
{
    const auto at = m_type.find(m_field->currentData().toByteArray());
    return at ? &m_type.fields[static_cast<size_t>(*at)] : nullptr;
}

Test ConditionEditor::test() const { return static_cast<Test>(m_test->currentData().toInt()); }

void ConditionEditor::offerTests()
{
    const QSignalBlocker quiet(m_test);
    m_test->clear();
    if (const Field *f = field())
        for (const Test t : testsOf(*f)) m_test->addItem(nameOf(t, *f), static_cast<int>(t));
    offerValue();
}

void ConditionEditor::offerValue()
{
    if (m_value.widget) {
        m_value.widget->hide();
        m_value.widget->deleteLater();
    }
    m_value = {};
    m_problem->hide();
    m_unit->setVisible(Condition::countsDays(test()));
    const Field *f = field();
    if (!f || !Condition::takesValue(test())) return;
    if (Condition::countsDays(test())) m_value = wired(new AmountEditor(Field::Kind::Number), m_needs);
    else if (test() == Test::AnyOf && f->kind != Field::Kind::References) m_value = wired(new MultiChoiceEditor(m_type, *f), m_needs);
    else if (f->kind == Field::Kind::Flag) m_value = yesOrNo(m_type, *f, m_needs);
    else if (isText(*f)) m_value = wired(new TextEditor, m_needs);
    else m_value = makeEditor(m_type, *f, m_needs);
    m_value.widget->setObjectName(u"value"_s);
    m_value.widget->setMinimumWidth(fontMetrics().averageCharWidth() * (Condition::countsDays(test()) ? 6 : 26));
    m_value.widget->setMaximumWidth(fontMetrics().averageCharWidth() * (Condition::countsDays(test()) ? 10 : 50));
    QWidget *inner = m_value.widget->focusProxy() ? m_value.widget->focusProxy() : m_value.widget;
    inner->setAccessibleName(tr("Value to compare with"));
    m_place->addWidget(m_value.widget);
    m_value.widget->show();
    setTabOrder(m_test, m_value.widget);
    setTabOrder(m_value.widget, m_apply);
}

void ConditionEditor::begin(const std::optional<Condition> &condition)
{
    m_field->setCurrentIndex(condition ? m_field->findData(condition->column) : 0);
    offerTests();
    if (!condition) return;
    m_test->setCurrentIndex(m_test->findData(static_cast<int>(condition->test)));
    if (!m_value.widget) return;
    if (condition->test == Test::AnyOf) {
        QStringList codes;
        for (const QVariant &code : condition->values) codes << code.toString();
        m_value.show(codes);
    } else {
        m_value.show(condition->values.value(0));
    }
}

std::optional<Condition> ConditionEditor::condition() const
{
    const Field *f = field();
    if (!f) return {};
    Condition made{f->column, test(), {}};
    if (!m_value.widget) return made;
    if (!m_value.unread().isEmpty()) return {};
    const QVariant value = m_value.value();
    if (test() == Test::AnyOf) {
        for (const QString &code : value.toStringList()) made.values << code;
        return made.values.isEmpty() ? std::nullopt : std::optional(made);
    }
    if (Condition::countsDays(test())) {
        if (!value.isValid() || value.toLongLong() < 0) return {};
        made.values = {value};
        return made;
    }
    if (f->isEmpty(f->typed(value))) {
        // "(empty)" picked among the values asks for what is empty.
        if (f->kind != Field::Kind::Choice || (test() != Test::Is && test() != Test::IsNot)) return {};
        return Condition{f->column, test() == Test::Is ? Test::IsEmpty : Test::IsNotEmpty, {}};
    }
    made.values = {f->typed(value)};
    return made;
}

void ConditionEditor::accept()
{
    if (const auto made = condition()) {
        Q_EMIT accepted(*made);
        return;
    }
    const QString why = m_value.widget ? m_value.unread() : QString();
    m_problem->setText(why.isEmpty() ? tr("Fill in the value first.") : why);
    m_problem->show();
    if (m_value.widget) m_value.widget->setFocus();
}

void ConditionEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return accept();
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT cancelled();
        return;
    }
    QWidget::keyPressEvent(event);
}
