#include "ui/personform.h"
#include "models/identity/fiscalcode.h"
#include "models/records/person.h"
#include "ui/foldinggroup.h"
#include "ui/recordform.h"
#include "ui/taborder.h"
#include "ui/theme.h"
#include <QFormLayout>
#include <QGroupBox>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr int oldest = 125;

int ageOn(QDate day, QDate born)
{
    const bool before = std::pair(day.month(), day.day()) < std::pair(born.month(), born.day());
    return day.year() - born.year() - (before ? 1 : 0);
}
} // namespace

PersonForm::PersonForm(RecordForm &form, QSettings &settings, const std::function<QDate()> &today, QWidget *parent)
    : QWidget(parent), m_form(form), m_settings(settings), m_today(today)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::grid);
    QWidget *who = open(tr("Who"), {"surname", "name", "sex", "roles", "born", "fiscal_code"});
    layout->addWidget(who);
    layout->addWidget(open(tr("How to reach them"), {"phone", "phone_note", "email", "preferred_channel", "preferred_language"}));
    layout->addWidget(open(tr("Address"), {"street", "postcode", "city", "municipio"}));
    fold(tr("Notes"), u"person-notes"_s, {"notes"}, false);
    fold(tr("Other names"), u"person-names"_s, {"other_surnames", "name_order"});
    fold(tr("Birth and citizenship"), u"person-birth"_s, {"born_year", "born_about", "birth_place", "birth_country", "citizenships"});
    fold(tr("Understanding each other"), u"person-language"_s, {"languages", "communication", "communication_note"});
    fold(tr("Other phones, e-mails and addresses"), u"person-contacts"_s, {"other_phones", "other_emails", "other_addresses"});
    for (const Folded &one : std::as_const(m_folded)) layout->addWidget(one.group);
    m_form.arrange();
    layout->addWidget(&m_form);
    layout->addStretch(1);
    QWidget *previous = this;
    for (QWidget *box : std::as_const(m_order)) previous = tabAfter(previous, box);
    m_form.setFocusProxy(m_form.box("surname"));
}

void PersonForm::add(QFormLayout *rows, const char *column)
{
    FieldBox *box = m_form.adopt(column);
    const Field &field = box->field();
    const bool alone = field.kind == Field::Kind::LongText && field.column == QByteArrayView(field.group).toByteArray().toLower();
    if (box->bearsItsLabel()) rows->addRow(QString(), box);
    else if (alone) rows->addRow(box);
    else if (field.kind == Field::Kind::Items) { // several boxes in a line need the whole width
        rows->addRow(m_form.makeLabel(box));
        rows->addRow(box);
    } else rows->addRow(m_form.makeLabel(box), box);
    m_order << box;
}

QWidget *PersonForm::open(const QString &title, std::initializer_list<const char *> columns)
{
    auto *group = new QGroupBox(title);
    auto *rows = new QFormLayout(group);
    rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    for (const char *column : columns) {
        add(rows, column);
        if (column == "born"_ba) addAge(rows);
    }
    return group;
}

void PersonForm::fold(const QString &title, const QString &name, std::initializer_list<const char *> columns, bool folded)
{
    auto *group = new FoldingGroup(title, name, m_settings, folded, this);
    m_order << group;
    QList<QByteArray> all;
    for (const char *column : columns) {
        add(group->rows(), column);
        m_order.removeLast(); // it comes with its group
        all << column;
    }
    group->watch();
    m_folded << Folded{group, all};
}

void PersonForm::addAge(QFormLayout *rows)
{
    auto *cell = new QWidget;
    m_age = new QLineEdit(cell);
    m_age->setObjectName(u"age"_s);
    m_age->setValidator(new QIntValidator(0, oldest, m_age));
    m_age->setMaximumWidth(m_age->fontMetrics().averageCharWidth() * 12);
    m_age->setAccessibleName(tr("Age"));
    m_ageNote = new QLabel(cell);
    m_ageNote->setObjectName(u"ageNote"_s);
    m_ageNote->setWordWrap(true);
    m_ageNote->setTextFormat(Qt::PlainText);
    theme::makeQuiet(m_ageNote);
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_age);
    column->addWidget(m_ageNote);
    auto *label = new QLabel(tr("Age"));
    label->setBuddy(m_age);
    rows->addRow(label, cell);
    m_order << cell;
    connect(m_age, &QLineEdit::textEdited, this, &PersonForm::takeAge);
}

void PersonForm::takeAge(const QString &typed)
{
    bool number = false;
    const int age = typed.toInt(&number);
    if ((!number && !typed.isEmpty()) || age > oldest) return;
    const QVariant year = number ? QVariant::fromValue<qlonglong>(m_today().year() - age) : QVariant();
    m_form.change({{"born_year", year}, {"born_about", number}});
}

void PersonForm::follow(const Row &row)
{
    showAge(row);
    noteCode(row);
    for (const Folded &one : std::as_const(m_folded)) {
        int filled = 0;
        for (const QByteArray &column : one.columns) {
            const Field &field = Person::type.field(column.constData());
            const QVariant &value = row.at(Person::type.indexOf(column.constData()));
            const bool usual = field.stored(value) == field.stored(Person::type.newRow().at(Person::type.indexOf(column.constData())));
            if (!field.isEmpty(value) && !usual) ++filled;
        }
        one.group->setFilled(filled);
    }
}

void PersonForm::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_age->setEnabled(!m_exact && !readOnly);
}

void PersonForm::showAge(const Row &row)
{
    const auto person = recordOf<Person>(row);
    const bool exact = m_exact = person.born.isValid();
    std::optional<int> age;
    if (exact) age = ageOn(m_today(), person.born);
    else if (person.bornYear) age = m_today().year() - *person.bornYear;
    m_age->setEnabled(!exact && !m_readOnly);
    if (!m_age->hasFocus() || exact) m_age->setText(age && *age >= 0 && *age <= oldest ? QString::number(*age) : QString());
    m_ageNote->setText(exact ? tr("from the date of birth") : person.bornYear ? tr("about; born in %1").arg(*person.bornYear) : tr("when the date of birth is not known"));
}

void PersonForm::noteCode(const Row &row)
{
    const auto person = recordOf<Person>(row);
    FieldBox *box = m_form.box("fiscal_code");
    if (person.fiscalCode.isEmpty()) return box->setNote({});
    const fiscalcode::Read code = fiscalcode::read(person.fiscalCode, m_today());
    if (code.fault != fiscalcode::Fault::None) return box->setNote(fiscalcode::said(code.fault));
    if (code.temporary) return box->setNote(tr("A temporary code, of digits alone."));
    const QStringList places = fiscalcode::placesNamed(person.birthPlace);
    const QString place = places.contains(code.place) ? code.place : places.value(0);
    QStringList differs;
    for (const QString &what : fiscalcode::disagreements(code, {person.surname, person.name, person.sex, person.born, place})) {
        const QByteArray column = what == u"place" ? "birth_place" : what.toLatin1();
        if (const auto at = Person::type.find(column)) differs << Person::type.translated(Person::type.fields[static_cast<size_t>(*at)].label).toLower();
    }
    box->setNote(differs.isEmpty() ? QString() : tr("The code does not agree with: %1.").arg(differs.join(u", "_s)));
}
