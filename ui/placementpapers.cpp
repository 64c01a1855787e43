#include "ui/placementpapers.h"
#include "models/cost/tables.h"
#include "models/practices/contract.h"
#include "models/records/candidacy.h"
#include "models/store/store.h"
#include "reports/hiringletter.h"
#include "reports/inpssheet.h"
#include "reports/plainletter.h"
#include "reports/raiseletter.h"
#include "ui/titlesof.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(PlacementPapers)
};

std::optional<Printout> letter(const PaperSources &s, const PrintContext &context, const Desk &) { return hiringLetter(s.placement, s.employer, s.worker, s.titles, context).printout; }
std::optional<Printout> dataSheet(const PaperSources &s, const PrintContext &context, const Desk &) { return inpsSheet(s.placement, s.employer, s.worker, s.titles, context); }
std::optional<Printout> raise(const PaperSources &s, const PrintContext &context, const Desk &desk) { return raiseLetterOf(s, desk.today(), context, desk); }
std::optional<Printout> wholeRecord(const PaperSources &s, const PrintContext &context, const Desk &)
{
    return recordPrintout(Placement::type, rowOf(s.placement), s.titles, Disclosure::Office, context);
}

// Reads one record after the other, then the names of what they refer to.
class Reading : public QObject {
public:
    Reading(const Desk &desk, const Placement &placement, QObject *parent, std::function<void(const PaperSources &)> then, std::function<void(const QString &)> failed)
        : QObject(parent), m_desk(desk), m_then(std::move(then)), m_failed(std::move(failed))
    {
        m_sources.placement = placement;
        m_sources.employer.surname = placement.familyName;
        m_sources.worker.surname = placement.workerName;
        read(Person::type, placement.employer, [this](const Row &row) { m_sources.employer = recordOf<Person>(row); });
        read(Site::type, placement.site, [this](const Row &row) { m_sources.centre = recordOf<Site>(row); });
        read(Candidacy::type, placement.candidacy, [this](const Row &row) {
            read(Person::type, recordOf<Candidacy>(row).person, [this](const Row &person) { m_sources.worker = recordOf<Person>(person); });
        });
        if (m_left == 0) nameAll();
    }

private:
    void read(const RecordType &type, const QString &id, const std::function<void(const Row &)> &take)
    {
        if (id.isEmpty()) return;
        ++m_left;
        whenDone(
            m_desk.store.find(type, id), this,
            [this, take](const std::optional<Record> &found) {
                if (found) take(found->row);
                if (--m_left == 0) nameAll();
            },
            [this](const std::exception &e) { end([this, text = QString::fromUtf8(e.what())] { m_failed(text); }); });
    }

    void nameAll()
    {
        QList<std::pair<QByteArray, QString>> referred;
        const auto add = [&referred](const RecordType &type, const Row &row) {
            for (qsizetype i = 0; const Field &f : type.fields) referred += f.referred(row.at(i++));
        };
        add(Placement::type, rowOf(m_sources.placement));
        add(Person::type, rowOf(m_sources.employer));
        add(Person::type, rowOf(m_sources.worker));
        titlesOf(
            m_desk.store, referred, this,
            [this](const QHash<QString, QString> &titles) {
                m_sources.titles = titles;
                end([this] { m_then(m_sources); });
            },
            [this](const QString &text) { end([this, text] { m_failed(text); }); });
    }

    void end(const std::function<void()> &answer)
    {
        if (std::exchange(m_ended, true)) return;
        answer();
        deleteLater();
    }

    Desk m_desk;
    PaperSources m_sources;
    std::function<void(const PaperSources &)> m_then;
    std::function<void(const QString &)> m_failed;
    int m_left = 0;
    bool m_ended = false;
};
} // namespace

QList<PlacementPaper> placementPapers()
{
    QList<PlacementPaper> papers{
        {u"printLetter"_s, Text::tr("&Letter of hiring"), true, &letter},
        {u"printInpsSheet"_s, Text::tr("Data for &INPS"), false, &dataSheet},
        {u"printRaise"_s, Text::tr("Letter on the new &minimum"), false, &raise},
        {u"printRecord"_s, Text::tr("&Everything, for the office"), false, &wholeRecord},
    };
    for (const PlainLetterLanguage &language : plainLetterLanguages()) {
        const auto make = [code = language.code](const PaperSources &s, const PrintContext &context, const Desk &) { return plainLetter(s.placement, code, s.centre, context); };
        papers << PlacementPaper{u"printPlain-"_s + language.code, Text::tr("The contract in plain words: %1").arg(language.ownName), true, make};
    }
    return papers;
}

std::optional<Printout> raiseLetterOf(const PaperSources &sources, QDate day, const PrintContext &context, const Desk &desk)
{
    const Placement &p = sources.placement;
    const QDate counted = practices::payDay(p, day);
    const auto floor = practices::floorOn(p, desk.tables, counted);
    if (!p.pay || !floor || *p.pay >= floor->amount) return {};
    const auto figures = desk.tables.on(std::min(counted, desk.tables.last()));
    return raiseLetter(p, floor->amount, floor->tableYear, std::max(figures->wages.from, p.starts), sources.centre, context);
}

void readPaperSources(const Desk &desk, const Placement &placement, QObject *context, std::function<void(const PaperSources &)> then,
                      std::function<void(const QString &)> failed)
{
    new Reading(desk, placement, context, std::move(then), std::move(failed)); // ends itself
}
