// A matching operator's day in the real window with real keys, among many workers: from a request that was sent to the hire,
// its papers, its support and the report.
#include "windowoffice.h"
#include "app/demo.h"
#include "app/matchingday.h"
#include "app/typist.h"
#include "models/records/familyrequest.h"
#include "models/records/feedback.h"
#include "models/records/meeting.h"
#include "models/records/placement.h"
#include "models/records/proposal.h"
#include "ui/page.h"
#include "ui/pagetabs.h"
#include "ui/rankedlist.h"
#include <QElapsedTimer>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {
qint64 numberOf(const char *variable, qint64 usual) { return qEnvironmentVariableIsSet(variable) ? qEnvironmentVariableIntValue(variable) : usual; }
// WEMI_CANDIDACIES=12000 WEMI_REQUESTS=2000 build/release/tests/tst_matchingday tries it among as many.
const qint64 candidacies = numberOf("WEMI_CANDIDACIES", 600), requests = numberOf("WEMI_REQUESTS", 40);
} // namespace

class TestMatchingDay : public QObject {
    Q_OBJECT

private:
    FamilyRequest request() { return m_office->all<FamilyRequest>({{"id", Condition::Test::Is, {m_day.choice.request}}}).value(0); }
    Proposal proposalOf(int worker)
    {
        for (const Proposal &one : m_office->all<Proposal>({{"request", Condition::Test::Is, {m_day.choice.request}}}))
            if (one.candidacy == m_day.choice.workers.value(worker).candidacy) return one;
        return {};
    }
    Placement contract() { return m_office->all<Placement>({{"request", Condition::Test::Is, {m_day.choice.request}}}).value(0); }

private Q_SLOTS:
    void initTestCase()
    {
        m_office = std::make_unique<WindowOffice>();
        fillWithInventedPeople(*m_office->store, m_office->tables, {.seed = 7, .people = requests * 4, .candidacies = candidacies, .requests = requests});
        m_day.choice = matchingChoice(*m_office->store, QDate::currentDate());
        QVERIFY(m_office->openWindow({1360, 860}));
        m_day.saveAs = [this](const QString &name) { return m_office->path = m_office->dir.filePath(name); };
        QVERIFY2(!m_day.choice.request.isEmpty(), "no request with workers who fit");
        m_typist = std::make_unique<Typist>(*m_office->window);
    }
    void cleanupTestCase()
    {
        m_typist.reset();
        m_office.reset();
    }

    // Looking at a request has the workers read meanwhile; afterwards the ranking of any request is there at once.
    void the_ranking_opens()
    {
        Workplace &work = *m_office->window->work();
        const auto rows = [&] {
            const auto *list = work.current()->findChild<RankedList *>();
            return list ? list->model()->rowCount() : 0;
        };
        const auto opened = [&]() -> qint64 {
            QElapsedTimer since;
            since.start();
            work.open(u"match/"_s + m_day.choice.request);
            return QTest::qWaitFor([&] { return rows() > 0; }, WindowOffice::patience()) ? since.elapsed() : -1;
        };
        work.openRecord(&FamilyRequest::type, m_day.choice.request);
        const qint64 first = opened();
        QVERIFY(first >= 0);
        work.tabs().close(work.current());
        const qint64 again = opened();
        qInfo("ranking among %lld candidacies: pressed as soon as the request is on the screen %lld ms, afterwards %lld ms", candidacies, first, again);
        QVERIFY(again >= 0);
        for (Page *page : work.tabs().pages()) work.tabs().close(page);
        work.open(u"home"_s);
    }

    void from_submitted_to_hired_by_keyboard()
    {
        using Part = QList<Script::Step> (*)(Typist &, const MatchingDay &);
        const std::pair<const char *, Part> parts[] = {
            {"workers found and called", &findWorkers}, {"CVs sent", &sendCvs}, {"met and hired", &meetAndHire}, {"contract", &followContract}, {"board, calendar, report", &lookBack}};
        double person = 0, program = 0;
        for (const auto &[name, part] : parts) {
            const int keys = m_typist->keys(), fields = m_typist->fields();
            QElapsedTimer since;
            since.start();
            const QString stuckAt = m_office->played(part(*m_typist, m_day), u"tst_matchingday"_s);
            const double took = static_cast<double>(since.elapsed()) / 1000, typed = WindowOffice::seconds(m_typist->keys() - keys, m_typist->fields() - fields);
            qInfo("%s: %d keys, %d fields: a person about %.0f s, the program %.1f s", name, m_typist->keys() - keys, m_typist->fields() - fields, typed, took);
            QCOMPARE(stuckAt, QString());
            person += typed;
            program += took;
        }
        qInfo("among %lld candidacies and %lld requests: %d keys, a person about %.0f s, the program %.1f s", candidacies, requests, m_typist->keys(), person, program);
    }

    void the_request_is_closed_with_its_dates()
    {
        const FamilyRequest asked = request();
        QCOMPARE(asked.state, u"closed-positive"_s);
        QCOMPARE(asked.handler, u"operator-1"_s);
        QCOMPARE(asked.cvsSentAt.toLocalTime().date(), QDate::currentDate());
        QVERIFY(asked.daysToCvs.has_value());
        QCOMPARE(asked.closedAt.toLocalTime().date(), QDate::currentDate());
    }

    void one_is_hired_and_the_others_are_off_the_shortlist_with_reasons()
    {
        QCOMPARE(proposalOf(0).state, u"hired"_s);
        const std::pair<int, QString> ends[] = {{1, u"refused-worker"_s}, {2, u"released"_s}, {3, u"refused-family"_s}};
        for (const auto &[worker, state] : ends) {
            const Proposal ended = proposalOf(worker);
            QCOMPARE(ended.state, state);
            QVERIFY(ended.endedAt.isValid());
            QVERIFY(!ended.refusal.isEmpty());
        }
        QVERIFY(!proposalOf(1).sentAt.isValid()); // who says no is not sent
        for (const int worker : {0, 2, 3}) QCOMPARE(proposalOf(worker).sentHow, u"email"_s);
    }

    void the_meetings_are_as_they_were_said()
    {
        const auto held = m_office->all<Meeting>({{"proposal", Condition::Test::Is, {proposalOf(0).id}}});
        QCOMPARE(held.size(), 1);
        QCOMPARE(held.first().state, u"held"_s);
        QCOMPARE(held.first().outcome, u"hire"_s);
        QVERIFY(!held.first().familyWords.isEmpty() && !held.first().workerWords.isEmpty());
        QCOMPARE(m_office->all<Meeting>({{"proposal", Condition::Test::Is, {proposalOf(2).id}}}).size(), 1);
    }

    void the_contract_is_complete_with_its_steps_and_an_evaluation()
    {
        const Placement signed_ = contract();
        QCOMPARE(signed_.proposal, proposalOf(0).id);
        QCOMPARE(proposalOf(0).placement, signed_.id);
        QVERIFY(!signed_.protocol.isEmpty());
        QVERIFY(signed_.pay && signed_.leastPay && *signed_.pay >= *signed_.leastPay);
        QCOMPARE(std::ranges::count_if(signed_.steps, [](const SupportStep &step) { return step.doneOn == QDate::currentDate() && step.doneBy == u"operator-1"; }), 3);
        const auto evaluations = m_office->all<Feedback>({{"placement", Condition::Test::Is, {signed_.id}}});
        QCOMPARE(evaluations.size(), 1);
        QCOMPARE(evaluations.first().state, u"confirmed"_s);
        QCOMPARE(evaluations.first().overall, u"4"_s);
    }

    void the_papers_are_written()
    {
        for (const QString &name : {u"cvs.pdf"_s, u"letter-of-hiring.pdf"_s, u"inps.pdf"_s, u"support-report.pdf"_s}) {
            QFile file(m_office->dir.filePath(name));
            QVERIFY2(file.open(QFile::ReadOnly), qPrintable(name));
            QVERIFY(file.read(5) == "%PDF-");
            QVERIFY(file.size() > 5'000);
        }
        QFile mail(m_office->dir.filePath(u"cvs.eml"_s));
        QVERIFY(mail.open(QFile::ReadOnly));
        QCOMPARE(mail.readAll().count("Content-Type: application/pdf"), 3);
    }

private:
    std::unique_ptr<WindowOffice> m_office;
    std::unique_ptr<Typist> m_typist;
    MatchingDay m_day;
};

QTEST_MAIN(TestMatchingDay)
#include "tst_matchingday.moc"
