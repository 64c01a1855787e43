#include "ui/candidacyperson.h"
#include "models/candidacy/completeness.h"
#include "models/store/store.h"
#include "ui/flowlayout.h"
#include "ui/icon.h"
#include "ui/newpersonform.h"
#include "ui/recordrights.h"
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

CandidacyPerson::CandidacyPerson(const Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_facts(new QLabel), m_open(new QPushButton(icon(u"person"_s), tr("Open the person"))),
      m_begin(new QPushButton(icon(u"person-add"_s), tr("Somebody new"))), m_new(new NewPersonForm(desk, {u"worker"_s}))
{
    m_facts->setObjectName(u"personFacts"_s);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setWordWrap(true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_open->setObjectName(u"openPerson"_s);
    m_begin->setObjectName(u"newPerson"_s);
    auto *line = new FlowLayout;
    for (QPushButton *button : {m_open, m_begin}) {
        button->setAutoDefault(false);
        line->addWidget(button);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_facts);
    layout->addLayout(line);
    layout->addWidget(m_new);
    m_new->hide();
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (m_person) Q_EMIT openAsked(m_person->id);
    });
    connect(m_begin, &QPushButton::clicked, this, [this] { m_new->begin(m_about); });
    connect(m_new, &NewPersonForm::made, this, &CandidacyPerson::made);
    follow(nullptr, {});
}

void CandidacyPerson::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    const QString no = reasonAgainst(m_desk.session, rightToEdit(Person::type));
    m_begin->setEnabled(!readOnly && no.isEmpty());
    m_begin->setToolTip(no);
}

void CandidacyPerson::follow(const Person *person, const QString &candidacy)
{
    m_about = candidacy;
    m_open->setVisible(person);
    m_begin->setVisible(!person);
    m_facts->setVisible(person);
    if (person) m_new->hide();
    if (!person) return m_person.reset();
    if (m_person == *person) return;
    m_person = *person;
    name(*person, {});
    if (person->citizenships.isEmpty()) return;
    whenDone(
        m_desk.store.titles("option", person->citizenships), this,
        [this, shown = *person](const QHash<QString, QString> &titles) {
            QStringList countries;
            for (const QString &id : shown.citizenships) countries << titles.value(id);
            if (m_person == shown) name(shown, countries.join(u", "_s));
        },
        [](const std::exception &) {}); // the other facts are there
}

void CandidacyPerson::name(const Person &person, const QString &citizenships)
{
    QStringList facts;
    if (!person.sex.isEmpty()) facts << Person::type.shown(Person::type.field("sex"), person.sex);
    if (person.born.isValid()) facts << tr("born on %1").arg(QLocale().toString(person.born, QLocale::ShortFormat));
    for (const QString &fact : {citizenships, person.fiscalCode, person.phone, person.email, person.city})
        if (!fact.isEmpty()) facts << fact;
    if (person.municipio) facts << tr("Municipio %1").arg(*person.municipio);
    QString text = facts.join(u" \u00b7 "_s);
    const QStringList missing = candidacy::missingOf(person);
    if (!missing.isEmpty()) text += u'\n' + tr("Missing on the page of the person: %1.").arg(missing.join(u", "_s));
    m_facts->setText(text.trimmed());
}
