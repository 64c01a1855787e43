#include "../candidacy/complete.h"
#include "hands.h"
#include "models/candidacy/questions.h"
#include "models/records/familyrequest.h"
#include "models/records/meeting.h"
#include "models/records/proposal.h"
#include "models/records/site.h"
#include "ui/candidacyface.h"
#include "ui/candidacypages.h"
#include "ui/itemseditor.h"
#include "ui/recordform.h"
#include "ui/recordscreen.h"
#include "ui/referenceeditor.h"
#include "ui/requestpagelist.h"
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

class TstCandidacyFace : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<RecordScreen> open(const QString &id = {})
    {
        auto page = std::make_unique<RecordScreen>(m_office->desk(), Candidacy::type, id, new CandidacyFace(m_office->desk()));
        page->resize(1280, 800);
        page->show();
        QApplication::setActiveWindow(page.get());
        return QTest::qWaitFor([&] { return !page->form().isReadOnly(); }) ? std::move(page) : nullptr;
    }
    std::unique_ptr<RecordScreen> open(const Candidacy &candidacy)
    {
        m_office->save(candidacy);
        return open(candidacy.id);
    }
    Candidacy stored(const QString &id)
    {
        const auto found = m_office->store->find(Candidacy::type, id).result();
        return found ? recordOf<Candidacy>(found->row) : Candidacy();
    }
    static ItemsEditor &items(RecordScreen &page, const char *column) { return *qobject_cast<ItemsEditor *>(page.form().box(column)->editor().widget); }
    static QPushButton *button(QWidget &in, const QString &text)
    {
        for (QPushButton *b : in.findChildren<QPushButton *>())
            if (b->isVisible() && b->text().contains(text)) return b;
        return nullptr;
    }
    static void press(QAbstractButton *one)
    {
        QVERIFY(one && one->isVisible() && one->isEnabled());
        one->setFocus();
        QTest::keyClick(one, Qt::Key_Space);
    }
    static QString label(QWidget &in, const char *name) { return in.findChild<QLabel *>(QLatin1String(name))->text(); }
    void choosePerson(RecordScreen &page)
    {
        auto *who = qobject_cast<ReferenceEditor *>(page.form().box("person")->editor().widget);
        who->setFocus();
        QTest::keyClicks(who, u"Prova Alma"_s);
        QCompleter *completer = who->findChild<QCompleter *>();
        QTRY_VERIFY_WITH_TIMEOUT(completer->popup()->isVisible(), 10'000);
        QTest::keyClick(completer->popup(), Qt::Key_Down);
        QTest::keyClick(completer->popup(), Qt::Key_Return);
        if (m_office->store->count({&Candidacy::type, {}, {}, {}, false}).result() == 0) QTRY_COMPARE(who->value(), m_person.id);
    }
    // Item by item, by the buttons a person uses.
    void fillItems(RecordScreen &page, const Field &list, const QVariantList &values)
    {
        ItemsEditor &editor = items(page, list.column);
        for (const QVariant &one : values) {
            const Row row = one.toList();
            const auto service = list.item->find("service");
            press(editor.findChild<QPushButton *>(service ? u"add_"_s + row.at(*service).toString() : u"addItem"_s));
            if (QTest::currentTestFailed()) return;
            ItemForm *form = editor.forms().last();
            for (const candidacy::PartQuestion &q : candidacy::partQuestions()) {
                if (q.part != list.item) continue;
                const QVariant value = row.at(list.item->indexOf(q.column));
                const Field &f = list.item->field(q.column);
                FieldBox *box = form->box(q.column);
                if (f.isEmpty(value) || box->value() == value || !q.asked(form->row())) continue;
                QVERIFY2(QTest::qWaitFor([&] { return box->isVisible(); }, 30'000), q.column);
                QVERIFY2(hands::fill(*box, value, *m_office->store), q.column);
            }
        }
    }
    void fillAll(RecordScreen &page, const Candidacy &expected)
    {
        choosePerson(page);
        const Row row = rowOf(expected);
        for (const candidacy::Question &q : candidacy::questions()) {
            if (QTest::currentTestFailed()) return;
            const QVariant value = row.at(Candidacy::type.indexOf(q.column));
            const Field &f = Candidacy::type.field(q.column);
            FieldBox *box = page.form().box(q.column);
            if (f.isEmpty(value) || box->value() == value || QByteArrayView(q.column) == "person") continue;
            QVERIFY2(box->isVisible(), q.column);
            if (f.kind == Field::Kind::Items) fillItems(page, f, value.toList());
            else QVERIFY2(hands::fill(*box, value, *m_office->store), q.column);
        }
    }
    Candidacy rich()
    {
        Candidacy c = complete::candidacyOf(m_person, {u"carer"_s, u"housekeeper"_s});
        c.inItalySince = {2012, 5, 1};
        c.absences = {{newIdentifier(), {2026, 8, 1}, {2026, 8, 31}, u"home-country"_s, {}}};
        c.studies = {u"study.degree"_s};
        c.studyOther = u"Lettere"_s;
        c.courses = {u"course.asa"_s};
        c.certified = true;
        c.languages << WorkerLanguage{newIdentifier(), u"language.es"_s, {}, u"native"_s};
        c.experiences << complete::job({2022, 9, 1}, {2025, 1, 31});
        c.experiences[1].employer = u"Famiglia di Fantasia"_s;
        c.experiences[1].referee = u"Signora Finta"_s;
        c.experiences[1].refereePhone = u"340 555 0111"_s;
        c.experiences[1].reference = u"good"_s;
        c.licence = u"yes"_s;
        c.drives = u"yes"_s;
        c.smoker = u"no"_s;
        c.allergicCats = u"yes"_s;
        c.character = {u"character.patient"_s};
        c.communicates = u"4"_s;
        c.hobbies = {u"hobby.cooking"_s};
        c.offers[0].careTasks = {u"carer-task.company"_s, u"carer-task.therapies"_s};
        c.offers[0].therapies = u"Insulina"_s;
        c.offers[0].contracts = {u"permanent"_s};
        c.offers[0].nights = u"yes"_s;
        c.offers[0].municipi = {u"1"_s, u"3"_s};
        c.availabilities[0].leastPay = Cents{1'050};
        c.availabilities[0].mostHours = Decimal::whole(40);
        c.availabilities[0].week = Week();
        c.availabilities[0].week.set(0, 16, true);
        c.availabilities[1].schedule = u"live-in"_s;
        c.availabilities[1].week = Week();
        c.availabilities[1].restHalfDays = {u"thu"_s};
        c.inps = u"yes"_s;
        c.constraints = u"Non lavora la domenica"_s;
        return c;
    }
    // A house-task there is.
    QString houseTask()
    {
        const ListQuery query{&Option::type, {}, {{"list", Condition::Test::Is, {u"house-task"_s}}}, {{"position", Qt::AscendingOrder}}, false};
        return Option::type.idOf(m_office->store->list(query, 0, 1).result().records.first().row);
    }
    void compare(const QString &id, const Candidacy &expected)
    {
        const auto bare = [](Candidacy c) {
            c.id.clear();
            c.protocol.clear();
            c.site.clear();
            c.author.clear();
            c.workerName.clear();
            c.offered.clear();
            c.permitUntil = c.papersUntil = {};
            const auto forget = [](auto &parts) {
                for (auto &part : parts) part.id.clear();
            };
            forget(c.documents);
            forget(c.languages);
            forget(c.experiences);
            forget(c.offers);
            forget(c.availabilities);
            forget(c.absences);
            return c;
        };
        static_cast<void>(QTest::qWaitFor([&] { return bare(stored(id)) == bare(expected); }, 20'000));
        const Row found = rowOf(bare(stored(id))), wanted = rowOf(bare(expected));
        for (qsizetype i = 0; i < wanted.size(); ++i) {
            const Field &f = Candidacy::type.fields[static_cast<size_t>(i)];
            QVERIFY2(found.at(i) == wanted.at(i), qPrintable(u"%1: %2, not %3"_s.arg(QLatin1String(f.column), Candidacy::type.shown(f, found.at(i)), Candidacy::type.shown(f, wanted.at(i)))));
        }
        QVERIFY(!stored(id).protocol.isEmpty());
        QCOMPARE(stored(id).author, u"operator-1"_s);
    }

private Q_SLOTS:
    void init()
    {
        m_office = std::make_unique<Office>();
        Site site;
        site.id = m_office->anna.site;
        site.name = u"Centro di prova"_s;
        site.code = u"STA"_s;
        m_office->save(site);
        m_office->save(m_office->anna);
        m_person = complete::worker();
        m_office->save(m_person);
    }
    void cleanup() { m_office.reset(); }

    void a_whole_candidacy_is_filled_by_keys_sent_and_validated()
    {
        Candidacy expected = rich();
        expected.offers[1].houseTasks = {houseTask()};
        auto page = open();
        fillAll(*page, expected);
        if (QTest::currentTestFailed()) return;
        expected.experiences[1].checkedOn = {2026, 3, 5}; // asked just now, by who is at the desk
        expected.experiences[1].checkedBy = u"operator-1"_s;
        compare(page->id(), expected);
        if (QTest::currentTestFailed()) return;
        QCOMPARE(stored(page->id()).workerName, u"Prova Alma"_s);
        QCOMPARE(stored(page->id()).offered, (QStringList{u"carer"_s, u"housekeeper"_s}));
        QCOMPARE(stored(page->id()).permitUntil, QDate(2027, 1, 10));
        QVERIFY(page->title().contains(u"Prova Alma"_s));

        // Sent, once the consents are there.
        auto *against = page->findChild<QWidget *>(u"against"_s);
        QTest::keyClick(page.get(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(against->isVisible());
        press(against->findChild<QPushButton *>(u"giveConsent"_s));
        for (QCheckBox *tick : page->findChildren<QCheckBox *>())
            if (tick->objectName().startsWith(u"purpose_"_s) && tick->isVisible()) press(tick);
        auto *how = page->findChild<QComboBox *>(u"how"_s);
        QVERIFY(hands::choose(*how, [&] { return how->currentData().toString() == u"signed"_s; }));
        press(page->findChild<QPushButton *>(u"recordConsents"_s));
        QTRY_VERIFY(!against->isVisible());
        QCOMPARE(m_office->store->count({&Consent::type, {}, {}, {}, false}).result(), 3); // the allergy has one of its own
        press(page->findChild<QToolButton *>(u"send"_s));
        QTRY_COMPARE(stored(page->id()).state, u"submitted"_s);
        QVERIFY(stored(page->id()).submittedAt.isValid());
        QCOMPARE(stored(page->id()).experiences[0].employer, u"Famiglia di Fantasia"_s); // the latest first

        // Suitable needs a mark for each service; each reason leads to its field.
        QTRY_VERIFY(page->findChild<QToolButton *>(u"suitable"_s) && page->findChild<QToolButton *>(u"suitable"_s)->isVisible());
        press(page->findChild<QToolButton *>(u"suitable"_s));
        QTRY_VERIFY(against->isVisible());
        QPushButton *go = button(*against, u"Give a mark for"_s);
        press(go);
        FieldBox *first = items(*page, "offers").forms().at(0)->box("score");
        QTRY_VERIFY(first->isAncestorOf(QApplication::focusWidget()));
        QVERIFY(hands::fill(*first, u"4"_s, *m_office->store));
        QVERIFY(hands::fill(*items(*page, "offers").forms().at(1)->box("score"), u"1"_s, *m_office->store));
        FieldBox *reasons = items(*page, "offers").forms().at(1)->box("score_reasons");
        QTRY_VERIFY(reasons->isVisible());
        QVERIFY(hands::fill(*reasons, u"Poca esperienza"_s, *m_office->store));
        QTRY_VERIFY(!against->isVisible());
        press(page->findChild<QToolButton *>(u"suitable"_s));
        QTRY_COMPARE(stored(page->id()).state, u"suitable"_s);
        QCOMPARE(stored(page->id()).decidedBy, u"operator-1"_s);
        QCOMPARE(stored(page->id()).offers[1].scoreReasons, u"Poca esperienza"_s);
        QTRY_COMPARE(label(*page, "candidacyState"), u"Validated: suitable"_s);
    }

    void not_suitable_asks_why()
    {
        Candidacy c = complete::candidacyOf(m_person);
        c.state = u"submitted"_s;
        auto page = open(c);
        press(page->findChild<QToolButton *>(u"unsuitable"_s));
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"reason"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!page->findChild<QWidget *>(u"reasonDo"_s)->isVisible());
        press(page->findChild<QToolButton *>(u"suspend"_s));
        press(page->findChild<QPushButton *>(u"reasonDo"_s));
        QVERIFY(!label(*page, "reasonProblem").isEmpty());
        QCOMPARE(stored(c.id).state, u"submitted"_s);
        auto *reason = page->findChild<QWidget *>(u"reason"_s);
        reason->setFocus();
        QTest::keyClicks(reason, u"Aspetta il rinnovo"_s);
        press(page->findChild<QPushButton *>(u"reasonDo"_s));
        QTRY_COMPARE(stored(c.id).state, u"suspended"_s);
        QCOMPARE(stored(c.id).decisionNote, u"Aspetta il rinnovo"_s);
        QTRY_VERIFY(!page->findChild<QWidget *>(u"reasonDo"_s)->isVisible());
    }

    void an_answer_out_of_sight_comes_back()
    {
        Candidacy c = complete::candidacyOf(m_person, {u"carer"_s, u"babysitter"_s});
        c.licence = u"yes"_s;
        c.ownCar = u"yes"_s;
        auto page = open(c);
        FieldBox *licence = page->form().box("licence"), *car = page->form().box("own_car");
        QTRY_VERIFY(car->isVisible());
        QVERIFY(hands::fill(*licence, u"no"_s, *m_office->store));
        QVERIFY(!car->isVisible());
        QVERIFY(hands::fill(*licence, u"yes"_s, *m_office->store));
        QVERIFY(car->isVisible());
        QCOMPARE(car->value().toString(), u"yes"_s);
        // A service taken away takes its hours out of sight; put back, they are there again.
        ItemsEditor &offers = items(*page, "offers"), &hours = items(*page, "availabilities");
        QCOMPARE(hours.forms().size(), 2);
        QVERIFY(hours.forms().at(0)->isVisible());
        press(offers.findChildren<QToolButton *>(u"removeItem"_s).at(0));
        QVERIFY(!hours.forms().at(0)->isVisible() && hours.forms().at(1)->isVisible());
        QTRY_VERIFY(offers.findChild<QPushButton *>(u"add_carer"_s)->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(stored(c.id).offers.size(), 1, 10'000);
        QCOMPARE(stored(c.id).availabilities.size(), 2);
        press(offers.findChild<QPushButton *>(u"putBack"_s));
        QVERIFY(hours.forms().at(0)->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(stored(c.id).offers.size(), 2, 10'000);
        QCOMPARE(stored(c.id).availabilities, c.availabilities);
    }

    // A half-typed date stays where it is, and the way back brings only what was taken away.
    void what_follows_from_an_answer_touches_nothing_else()
    {
        Candidacy c = complete::candidacyOf(m_person, {u"housekeeper"_s, u"carer"_s});
        Experience job;
        job.id = newIdentifier();
        job.employer = u"Famiglia Prova"_s;
        job.from = {2019, 3, 1};
        c.experiences = {job};
        for (Availability &one : c.availabilities) {
            one.schedule = u"live-out"_s;
            one.leastPay = Cents{900};
        }
        auto page = open(c);
        QVERIFY(page);
        const ItemForm *first = items(*page, "availabilities").forms().at(0), *second = items(*page, "availabilities").forms().at(1), *worked = items(*page, "experiences").forms().at(0);
        hands::keys(*worked->box("to"), u"forse maggio"_s);
        QVERIFY(hands::fill(*first->box("schedule"), u"live-in"_s, *m_office->store));
        QVERIFY(!first->box("least_pay")->value().isValid());
        QVERIFY(!worked->unread().isEmpty());
        auto *notice = page->findChild<QWidget *>(u"takenAway"_s);
        QTRY_VERIFY(notice->isVisible());
        QVERIFY(hands::fill(*second->box("least_pay"), QVariant::fromValue(Cents{1100}), *m_office->store));
        press(button(*notice, u"Undo"_s));
        QCOMPARE(first->box("least_pay")->value().value<Cents>(), Cents{900});
        QCOMPARE(first->box("schedule")->value().toString(), u"live-out"_s);
        QCOMPARE(second->box("least_pay")->value().value<Cents>(), Cents{1100});
        QVERIFY(!worked->unread().isEmpty());
    }

    void an_interview_and_the_privacy_note_are_one_press_away()
    {
        Candidacy c = complete::candidacyOf(m_person, {u"carer"_s});
        c.state = u"suitable"_s;
        c.decidedAt = QDateTime(QDate(2026, 3, 4), QTime(12, 0)).toUTC();
        m_office->save(c);
        const auto held = [&](int hour, const QString &outcome) {
            Meeting m;
            m.id = newIdentifier();
            m.kind = u"interview"_s;
            m.state = u"held"_s;
            m.outcome = outcome;
            m.candidacy = c.id;
            m.starts = QDateTime(QDate(2026, 3, 4), QTime(hour, 0)).toUTC();
            m_office->save(m);
            return m.id;
        };
        held(9, u"again"_s);
        const QString decided = held(11, u"suitable"_s);
        held(15, u"suitable"_s); // after the decision
        auto page = open(c.id);
        QVERIFY(page);
        auto *interview = page->findChild<QToolButton *>(u"decidedAt"_s);
        QTRY_VERIFY(interview->isVisible());
        QVERIFY(interview->text().contains(u"4 March 2026"_s));
        QSignalSpy opened(page.get(), &Page::openRequested);
        press(interview);
        QCOMPARE(opened.value(0).value(1).toString(), decided);
        QCOMPARE(page->findChild<QToolButton *>(u"workerNote"_s)->menu()->actions().size(), 2);
    }

    void only_what_a_service_and_a_schedule_ask_is_there()
    {
        auto page = open(complete::candidacyOf(m_person, {u"housekeeper"_s}));
        const ItemForm *colf = items(*page, "offers").forms().at(0), *hours = items(*page, "availabilities").forms().at(0);
        QTRY_VERIFY(colf->box("house_tasks")->isVisible());
        for (const char *column : {"house_work", "care_tasks", "child_tasks", "nights", "holidays_family", "service"}) QVERIFY2(!colf->box(column)->isVisible(), column);
        QVERIFY(hours->box("week")->isVisible() && hours->box("most_hours")->isVisible() && !hours->box("rooms")->isVisible());
        QVERIFY(hands::fill(*hours->box("schedule"), u"live-in"_s, *m_office->store));
        QVERIFY(!hours->box("week")->isVisible() && !hours->box("most_hours")->isVisible() && hours->box("rooms")->isVisible() && hours->box("rest_half_days")->isVisible());
        // Night care is no schedule of a colf.
        auto *schedules = qobject_cast<QComboBox *>(hours->box("schedule")->editor().widget);
        QVERIFY(!hands::choose(*schedules, [&] { return schedules->currentData().toString() == u"night-care"_s; }));
    }

    void the_permit_is_said_in_words_data()
    {
        QTest::addColumn<WorkerDocument>("paper");
        QTest::addColumn<QString>("words");
        const QDate day(2026, 3, 5);
        QTest::newRow("valid") << complete::permit(day.addDays(10)) << u"valid until"_s;
        QTest::newRow("expired") << complete::permit(day.addDays(-1)) << u"no renewal asked within 60 days"_s;
        QTest::newRow("renewing") << complete::permit(day.addDays(-10), day.addDays(-20)) << u"With the receipt the worker may be hired"_s;
        QTest::newRow("too late") << complete::permit(day.addDays(-90), day.addDays(-20)) << u"no renewal asked within 60 days"_s;
    }
    void the_permit_is_said_in_words()
    {
        QFETCH(const WorkerDocument, paper);
        QFETCH(const QString, words);
        Candidacy c = complete::candidacyOf(m_person);
        c.documents = {paper};
        auto page = open(c);
        QTRY_VERIFY2(label(*page, "standing").contains(words), qPrintable(label(*page, "standing")));
        QVERIFY(page->findChild<QLabel *>(u"standing"_s)->isVisible());
        const auto *note = page->form().box("needs_permit")->findChild<QLabel *>(u"note"_s);
        QVERIFY(note->text().contains(words));
        // A renewal written down is heeded at once.
        if (words.startsWith(u"no renewal"_s) && paper.expires > QDate(2026, 1, 5)) {
            QVERIFY(hands::fill(*items(*page, "documents").forms().at(0)->box("renewal_asked"), QDate(2026, 3, 1), *m_office->store));
            QVERIFY(label(*page, "standing").contains(u"With the receipt"_s));
        }
    }

    void the_person_is_shown_with_what_is_missing_and_opened()
    {
        m_person.id = newIdentifier();
        m_person.fiscalCode.clear();
        m_office->save(m_person);
        auto page = open(complete::candidacyOf(m_person));
        QTRY_VERIFY(label(*page, "personFacts").contains(u"codice fiscale"_s));
        QVERIFY(label(*page, "personFacts").contains(u"3405550100"_s));
        QSignalSpy opened(page.get(), &Page::openRequested);
        press(page->findChild<QPushButton *>(u"openPerson"_s));
        QCOMPARE(opened.value(0).value(1).toString(), m_person.id);
        // What is put right there is right here.
        Person right = m_person;
        right.fiscalCode = u"PRVLMA80E43Z611K"_s;
        m_office->save(right, 1);
        QTRY_VERIFY(!label(*page, "personFacts").contains(u"Missing"_s));
    }

    void somebody_new_is_put_into_the_archive_on_the_spot()
    {
        auto page = open();
        press(page->findChild<QPushButton *>(u"newPerson"_s));
        auto *surname = page->findChild<QLineEdit *>(u"new_surname"_s);
        QTRY_COMPARE(QApplication::focusWidget(), surname);
        press(page->findChild<QPushButton *>(u"makePerson"_s)); // a surname is needed
        QCOMPARE(m_office->store->count({&Person::type, {}, {}, {}, false}).result(), 1);
        surname->setFocus();
        QTest::keyClicks(surname, u"Inventata"_s);
        QTest::keyClicks(page->findChild<QLineEdit *>(u"new_name"_s), u"Bruna"_s);
        press(page->findChild<QPushButton *>(u"makePerson"_s));
        auto *who = qobject_cast<ReferenceEditor *>(page->form().box("person")->editor().widget);
        QTRY_VERIFY(!who->value().isEmpty());
        const auto made = recordOf<Person>(m_office->store->find(Person::type, who->value()).result()->row);
        QCOMPARE(made.surname, u"Inventata"_s);
        QCOMPARE(made.roles, QStringList{u"worker"_s});
        QTRY_COMPARE_WITH_TIMEOUT(stored(page->id()).workerName, u"Inventata Bruna"_s, 10'000);
    }

    void a_person_has_one_candidacy()
    {
        const Candidacy first = complete::candidacyOf(m_person);
        m_office->save(first);
        auto page = open();
        choosePerson(*page);
        QPushButton *go = nullptr;
        QTRY_VERIFY((go = button(*page, u"Open it"_s)));
        auto *who = qobject_cast<ReferenceEditor *>(page->form().box("person")->editor().widget);
        QVERIFY(who->value().isEmpty());
        QSignalSpy opened(page.get(), &Page::openRequested);
        press(go);
        QCOMPARE(opened.value(0).value(1).toString(), first.id);
        QTest::qWait(1500); // a new record would be there by now
        QCOMPARE(m_office->store->count({&Candidacy::type, {}, {}, {}, false}).result(), 1);
    }

    void it_saves_itself_and_leaving_loses_nothing()
    {
        Candidacy c = complete::candidacyOf(m_person);
        {
            auto page = open(c);
            hands::keys(*page->form().box("constraints"), u"Non guida"_s);
            QTRY_COMPARE_WITH_TIMEOUT(stored(c.id).constraints, u"Non guida"_s, 10'000);
            QTRY_VERIFY(page->savedState().startsWith(u"Saved at"_s));
            hands::keys(*page->form().box("notes"), u"Richiamare"_s);
            page->keep();
        }
        QTRY_COMPARE(stored(c.id).notes, u"Richiamare"_s);
    }

    void the_latest_job_stands_first_and_opening_changes_nothing()
    {
        Candidacy c = complete::candidacyOf(m_person);
        c.experiences = {complete::job({2010, 1, 1}, {2012, 1, 1}), complete::job({2015, 1, 1}, {2020, 1, 1}), complete::job({2019, 1, 1}, {})};
        auto page = open(c);
        ItemsEditor &jobs = items(*page, "experiences");
        QCOMPARE(jobs.forms().size(), 3);
        const auto y = [&](int at) { return jobs.forms().at(at)->mapTo(&jobs, QPoint()).y(); };
        QTRY_VERIFY(y(2) < y(1) && y(1) < y(0));
        QVERIFY(!page->form().isEdited());
        QVERIFY(!jobs.forms().at(2)->box("to")->isVisible()); // it goes on
        press(jobs.findChild<QPushButton *>(u"addItem"_s));
        QTRY_VERIFY(y(3) < y(2));
    }

    void another_schedule_empties_the_pay_and_undo_brings_it_back()
    {
        Candidacy c = complete::candidacyOf(m_person);
        c.availabilities[0].leastPay = Cents{1'050};
        auto page = open(c);
        const ItemForm *hours = items(*page, "availabilities").forms().at(0);
        QVERIFY(hands::fill(*hours->box("schedule"), u"live-in"_s, *m_office->store));
        QVERIFY(!hours->box("least_pay")->value().isValid());
        press(button(*page, u"Undo"_s));
        QCOMPARE(hours->box("schedule")->value().toString(), u"live-out"_s);
        QCOMPARE(hours->box("least_pay")->value().value<Cents>(), Cents{1'050});
    }

    void what_became_of_it_is_listed_and_an_interview_begun()
    {
        Candidacy c = complete::candidacyOf(m_person);
        c.state = u"submitted"_s;
        FamilyRequest request;
        request.id = newIdentifier();
        m_office->save(request);
        Proposal proposal;
        proposal.id = newIdentifier();
        proposal.request = request.id;
        proposal.candidacy = c.id;
        proposal.requestNumber = u"STA-PROVA"_s;
        proposal.chosenAt = QDateTime::currentDateTimeUtc();
        auto page = open(c);
        m_office->save(proposal);
        auto *list = page->findChild<QTreeWidget *>(u"proposalList"_s);
        QTRY_COMPARE(list->topLevelItemCount(), 1);
        QSignalSpy opened(page.get(), &Page::openRequested), begun(page.get(), &Page::newRequested);
        list->setCurrentItem(list->topLevelItem(0));
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(opened.value(0).value(1).toString(), proposal.id);
        auto *tabs = page->findChild<QTabWidget *>(u"candidacyTabs"_s);
        tabs->setCurrentIndex(1);
        QTRY_VERIFY(button(*tabs, u"New interview"_s)->isEnabled());
        press(button(*tabs, u"New interview"_s));
        const auto interview = recordOf<Meeting>(begun.value(0).value(1).toList());
        QCOMPARE(interview.kind, u"interview"_s);
        QCOMPARE(interview.candidacy, c.id);
        QCOMPARE(interview.person, m_person.id);
    }

    void alt_and_a_number_goes_to_a_page_and_tab_through_it_as_it_stands()
    {
        auto page = open(complete::candidacyOf(m_person, {u"carer"_s, u"housekeeper"_s, u"babysitter"_s}));
        auto *pages = page->findChild<CandidacyPages *>();
        QCOMPARE(page->findChild<RequestPageList *>()->count(), 9);
        QTest::keyClick(page.get(), Qt::Key_2, Qt::AltModifier);
        QTRY_VERIFY(page->form().box("occupation")->isAncestorOf(QApplication::focusWidget()));
        QTest::qWait(800); // lists of answers come from the store
        page->form().box("person")->setFocus();
        constexpr int slack = 60; // a week says more while the keyboard is in it
        int last = -1, stops = 0;
        for (; stops < 600 && pages->isAncestorOf(QApplication::focusWidget()); ++stops) {
            const QWidget *w = QApplication::focusWidget();
            const int y = w->mapTo(pages, QPoint()).y();
            const bool ofItem = w->objectName() == u"removeItem"_s || w->objectName().startsWith(u"add_"_s);
            if (!ofItem) {
                QVERIFY2(y >= last - slack, qPrintable(u"%1 at %2, after %3"_s.arg(w->objectName()).arg(y).arg(last)));
                last = y;
            }
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QVERIFY(stops > 80);
        QVERIFY(!pages->isAncestorOf(QApplication::focusWidget()));
    }

    void who_may_not_change_it_reads_it()
    {
        m_office = std::make_unique<Office>(QStringList{u"tutor"_s});
        m_office->save(m_person);
        const Candidacy c = complete::candidacyOf(m_person);
        m_office->save(c);
        RecordScreen page(m_office->desk(), Candidacy::type, c.id, new CandidacyFace(m_office->desk()));
        page.resize(1280, 800);
        page.show();
        QTRY_COMPARE(page.form().box("occupation")->value().toString(), u"unemployed"_s);
        QTRY_VERIFY(page.findChild<QToolButton *>(u"send"_s));
        QVERIFY(!page.findChild<QToolButton *>(u"send"_s)->isEnabled());
        QVERIFY(page.form().isReadOnly());
    }

private:
    std::unique_ptr<Office> m_office;
    Person m_person;
};

QTEST_MAIN(TstCandidacyFace)
#include "tst_candidacyface.moc"
