#include "ui/tielist.h"
#include "models/records/person.h"
#include "models/records/tie.h"
#include <QLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

TieList::TieList(Store &store, QWidget *parent) : RelatedList(store, Tie::type, {}, parent), m_edit(new QPushButton(tr("Change the tie")))
{
    m_edit->setAutoDefault(false);
    m_edit->setEnabled(false);
    buttons()->addWidget(m_edit);
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (const Record *record = current()) RelatedList::open(*record);
    });
}

void TieList::setPerson(const QString &id)
{
    m_person = id;
    QList<ListQuery> both;
    for (const char *side : {"person", "other"}) {
        ListQuery query;
        query.type = &Tie::type;
        query.conditions << Condition{side, Condition::Test::Is, {id}};
        both << query;
    }
    ask(both);
}

QString TieList::otherOf(const Record &record) const
{
    const auto tie = recordOf<Tie>(record.row);
    return tie.person == m_person ? tie.other : tie.person;
}

QStringList TieList::headings() const { return {tr("Who"), tr("Is"), tr("Together"), tr("Notes")}; }

QStringList TieList::cells(const Record &record) const
{
    const auto tie = recordOf<Tie>(record.row);
    QString is = titled(tie.kinship);
    if (tie.person != m_person) {
        const auto back = kinshipBack(tie.kinship);
        is = back ? titled(*back) : tr("a relation: this person is their %1").arg(is.toLower());
    }
    QStringList together;
    if (tie.together) together << tr("they live together");
    if (tie.contact) together << (tie.person == m_person ? tr("to be called about this person") : tr("this person is called about them"));
    return {titled(otherOf(record)), is, together.join(u", "_s), tie.notes.simplified()};
}

QStringList TieList::alsoNamed(const QList<Record> &records) const
{
    QStringList ids;
    for (const Record &record : records)
        if (const auto back = kinshipBack(recordOf<Tie>(record.row).kinship)) ids << *back;
    return ids;
}

void TieList::open(const Record &record) { Q_EMIT openAsked(&Person::type, otherOf(record)); }

void TieList::select(const Record *record) { m_edit->setEnabled(record); }
