#include "ui/personface.h"
#include "models/records/person.h"
#include "reports/recordprint.h"
#include "ui/likenessstrip.h"
#include "ui/personform.h"
#include "ui/personlists.h"
#include "ui/theme.h"
#include <QVBoxLayout>

namespace {
constexpr int widestMinimum = 600; // with large text the fields go under their labels rather than out of sight
}

PersonFace::PersonFace(const Desk &desk, QObject *parent) : RecordFace(parent), m_desk(desk) {}

QWidget *PersonFace::lay(RecordForm &form)
{
    auto *all = new QWidget;
    m_likeness = new LikenessStrip(m_desk, all);
    m_form = new PersonForm(form, m_desk.settings, m_desk.today);
    all->setMinimumWidth(std::min(all->fontMetrics().averageCharWidth() * 52, widestMinimum));
    auto *layout = new QVBoxLayout(all);
    layout->setContentsMargins(0, 0, theme::grid, 0);
    layout->addWidget(m_likeness);
    layout->addWidget(m_form, 1);
    connect(m_likeness, &LikenessStrip::openRequested, this, &RecordFace::openAsked);
    return all;
}

QWidget *PersonFace::beside()
{
    m_lists = new PersonLists(m_desk);
    connect(m_lists, &PersonLists::openAsked, this, &RecordFace::openAsked);
    connect(m_lists, &PersonLists::newAsked, this, &RecordFace::newAsked);
    return m_lists;
}

void PersonFace::follow(const Row &row)
{
    m_form->follow(row);
    m_likeness->look(row);
    m_lists->follow(recordOf<Person>(row));
}

void PersonFace::setReadOnly(bool readOnly) { m_form->setReadOnly(readOnly); }

std::optional<Printout> PersonFace::printout(const Row &row, const QHash<QString, QString> &titles, const PrintContext &context) const
{
    return recordPrintout(Person::type, row, titles, Disclosure::Office, context);
}
