#include "hands.h"
#include "models/intake/offer.h"
#include "models/intake/pages.h"
#include "models/intake/questions.h"
#include "models/records/consent.h"
#include "models/records/costsimulation.h"
#include "ui/itemseditor.h"
#include "ui/recordform.h"
#include "ui/recordscreen.h"
#include "ui/requestface.h"
#include "ui/requestpagelist.h"
#include "ui/requestpages.h"
#include "ui/translations.h"
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;

class TstRequestFace : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<RecordScreen> open(const QString &id = {})
    {
        auto page = std::make_unique<RecordScreen>(m_office->desk(), FamilyRequest::type, id, new RequestFace(m_office->desk()));
        page->resize(1280, 800);
        page->show();
        QApplication::setActiveWindow(page.get());
        return QTest::qWaitFor([&] { return !page->form().isReadOnly(); }) ? std::move(page) : nullptr;
    }
    FamilyRequest stored(const QString &id)
    {
        const auto found = m_office->store->find(FamilyRequest::type, id).result();
        return found ? recordOf<FamilyRequest>(found->row) : FamilyRequest();
    }
    // The n-th answer of a list that is not "other".
    QString answer(const char *list, int n = 0)
    {
        const ListQuery query{&Option::type, {}, {{"list", Condition::Test::Is, {QLatin1String(list)}}}, {{"position", Qt::AscendingOrder}}, false};
        QStringList ids;
        for (const Record &one : m_office->store->list(query, 0, 200).result().records)
            if (const QString id = Option::type.idOf(one.row); !isOther(id)) ids << id;
        return ids.value(n);
    }
    void addOptions()
    {
        static constexpr const char *lists[] = {"kinship", "kinship-child", "illness", "illness-child", "autonomy", "height", "build", "language", "carer-task",
                                                "babysitter-task", "house-area", "house-kind", "house-task", "animal-task", "room-offered", "worker-age",
                                                "character", "study", "country", "closing"};
        for (const char *list : lists) {
            if (!answer(list).isEmpty()) continue; // the program brings its own
            for (const QString &code : {u"one"_s, u"two"_s, u"other"_s}) {
                Option o;
                o.list = QLatin1String(list);
                o.id = o.list + u'.' + code;
                o.label = u"Voce %1 %2"_s.arg(code, o.list);
                o.english = u"Answer %1 %2"_s.arg(code, o.list);
                m_office->save(o);
            }
        }
    }

    FamilyRequest commonAnswers(const QString &service)
    {
        FamilyRequest r;
        r.service = service;
        r.houseArea = answer("house-area");
        r.houseKind = answer("house-kind", 1);
        r.rooms = 3;
        r.bathrooms = 2;
        r.floor = 4;
        r.lift = true;
        r.smokers = true;
        r.houseTasks = {answer("house-task"), u"house-task.other"_s};
        r.houseTaskOther = u"Innaffiare le piante"_s;
        r.animals = u"yes"_s;
        r.dogs = 1;
        r.otherAnimals = true;
        r.otherAnimalsText = u"Un pappagallo"_s;
        r.animalTasks = {answer("animal-task")};
        r.contract = u"fixed-term"_s;
        r.starts = {2026, 4, 1};
        r.ends = {2026, 12, 31};
        r.contractNotes = u"Ferie in agosto"_s;
        r.trips = true;
        r.tripsText = u"Al mare, d'estate"_s;
        r.overtime = true;
        r.overtimeText = u"Qualche sera"_s;
        r.workerSex = {u"female"_s};
        r.workerAge = {answer("worker-age")};
        r.character = {u"character.other"_s};
        r.characterOther = u"Allegra"_s;
        r.study = {answer("study")};
        r.experienceYears = 5;
        r.workerLanguages = {answer("language")};
        r.licence = true;
        r.otherWishes = u"Che sappia cucinare"_s;
        r.earlier = true;
        r.earlierText = u"Bene, per due anni"_s;
        r.contactName = u"Maria"_s;
        r.contactSurname = u"D'Àngelo"_s;
        r.contactFiscalCode = u"RSSMRA80A41F205X"_s;
        r.contactBirthPlace = u"Milano"_s;
        r.contactBirthCountry = answer("country");
        r.contactBorn = {1980, 1, 1};
        r.contactPhone = u"340 555 0100"_s;
        r.contactEmail = u"maria@example.org"_s;
        r.street = u"Via Inventata 1"_s;
        r.postcode = u"20121"_s;
        r.notes = u"Chiamare dopo le 18"_s;
        return r;
    }
    FamilyRequest carer()
    {
        FamilyRequest r = commonAnswers(u"carer"_s);
        r.schedule = u"live-in"_s;
        r.level = u"CS"_s;
        Beneficiary one;
        one.name = u"Ada"_s;
        one.surname = u"Rossi"_s;
        one.sex = u"female"_s;
        one.age = 88;
        one.languages = {u"language.it"_s}; // begun with, asked of children alone, and there until it is sent
        one.kinship = u"kinship.other"_s;
        one.kinshipOther = u"Madrina"_s;
        one.illnesses = {answer("illness")};
        one.healthNotes = u"Cuore"_s;
        one.autonomy = answer("autonomy");
        one.height = answer("height");
        one.build = answer("build");
        one.habits = u"Si alza presto"_s;
        Beneficiary two = one;
        two.name = u"Ugo"_s;
        two.sex = u"male"_s;
        two.kinship = answer("kinship");
        two.kinshipOther.clear();
        r.beneficiaries = {one, two};
        r.othersAtHome = {u"others"_s};
        r.othersText = u"Un figlio"_s;
        r.carerTasks = {answer("carer-task"), u"carer-task.other"_s};
        r.carerTaskOther = u"Leggere il giornale"_s;
        r.houseWork = u"yes"_s;
        r.weeklyHours = Decimal::whole(54);
        r.restHalfDays = {u"thu"_s};
        r.roomsOffered = {answer("room-offered")};
        r.notSelfSufficient = u"more"_s;
        r.pay = Cents{160'000};
        return r;
    }
    FamilyRequest housekeeper()
    {
        FamilyRequest r = commonAnswers(u"housekeeper"_s);
        r.schedule = u"live-out"_s;
        r.level = u"B"_s;
        r.pay = Cents{1'050};
        for (int slot = 18; slot < 24; ++slot) r.week.set(1, slot, true);
        return r;
    }
    FamilyRequest babysitter()
    {
        FamilyRequest r = commonAnswers(u"babysitter"_s);
        r.schedule = u"night-care"_s;
        r.level = u"BS"_s;
        Beneficiary child;
        child.name = u"Lia"_s;
        child.sex = u"female"_s;
        child.age = 4;
        child.kinship = answer("kinship-child");
        child.illnesses = {answer("illness-child")};
        child.languages = {u"language.it"_s, answer("language", 1)};
        child.habits = u"Le piace disegnare"_s;
        child.tasks = {answer("babysitter-task")};
        child.illnessCare = u"Con calma"_s;
        r.beneficiaries = {child};
        r.othersAtHome = {u"siblings"_s, u"grandparents"_s};
        r.holidays = {u"with-family"_s};
        r.houseWork = u"no"_s;
        r.pay = Cents{180'000};
        r.week = intake::weekOfNights(u"night-care"_s, {0, 2});
        FamilyRequest before = r;
        before.houseWork = u"yes"_s;
        return intake::settled(before, r);
    }

    void fillPerson(ItemForm &form, const Beneficiary &one, const FamilyRequest &request)
    {
        const Row row = rowOf(one);
        for (const intake::PersonQuestion &q : intake::personQuestions()) {
            const Field &f = Beneficiary::type.field(q.column);
            const QVariant value = row.at(Beneficiary::type.indexOf(q.column));
            if (f.isEmpty(value) || !q.asked(one, request)) continue;
            FieldBox *box = form.box(q.column);
            QVERIFY2(QTest::qWaitFor([&] { return box->isVisible(); }, 30'000), q.column);
            QVERIFY2(hands::fill(*box, value, *m_office->store), q.column);
        }
    }
    void fillAll(RecordScreen &page, const FamilyRequest &request)
    {
        const Row row = rowOf(request), blank = rowOf(FamilyRequest{});
        QVERIFY(hands::fill(*page.form().box("notes"), request.notes, *m_office->store));
        for (const intake::Question &q : intake::questions()) {
            const qsizetype at = FamilyRequest::type.indexOf(q.column);
            const Field &f = FamilyRequest::type.field(q.column);
            FieldBox *box = page.form().box(q.column);
            if (f.isEmpty(row.at(at)) || box->value() == row.at(at)) continue;
            QVERIFY2(box->isVisible(), q.column);
            if (f.kind == Field::Kind::Items) {
                auto *people = qobject_cast<ItemsEditor *>(box->editor().widget);
                for (const Beneficiary &one : request.beneficiaries) {
                    QTest::mouseClick(people->findChild<QPushButton *>(u"addItem"_s), Qt::LeftButton);
                    fillPerson(*people->forms().last(), one, request);
                    if (QTest::currentTestFailed()) return;
                }
                continue;
            }
            if (f.kind == Field::Kind::Week && intake::isNight(request.schedule)) {
                const auto days = box->editor().widget->findChildren<QCheckBox *>();
                for (const int day : intake::nightsOf(request.schedule, request.week)) {
                    days.at(day)->setFocus();
                    QTest::keyClick(days.at(day), Qt::Key_Space);
                }
                QCOMPARE(box->value(), row.at(at));
                continue;
            }
            QVERIFY2(hands::fill(*box, row.at(at), *m_office->store), q.column);
        }
    }
    // What is kept, but for what the program gives itself.
    void compare(const QString &id, const FamilyRequest &expected)
    {
        const auto bare = [](FamilyRequest r) {
            r.id.clear();
            r.protocol.clear();
            r.site.clear();
            r.author.clear();
            for (Beneficiary &one : r.beneficiaries) one.id.clear();
            return r;
        };
        // It saves itself some seconds after the last key; what differs in the end is said below, field by field.
        static_cast<void>(QTest::qWaitFor([&] { return bare(stored(id)) == bare(expected); }, 20'000));
        const Row found = rowOf(bare(stored(id))), wanted = rowOf(bare(expected));
        for (qsizetype i = 0; i < wanted.size(); ++i) {
            const Field &f = FamilyRequest::type.fields[static_cast<size_t>(i)];
            QVERIFY2(found.at(i) == wanted.at(i), qPrintable(u"%1: %2, not %3"_s.arg(QLatin1String(f.column), FamilyRequest::type.shown(f, found.at(i)),
                                                                                 FamilyRequest::type.shown(f, wanted.at(i)))));
        }
        QVERIFY(!stored(id).protocol.isEmpty());
        QCOMPARE(stored(id).author, u"operator-1"_s);
        QCOMPARE(stored(id).site, u"site-1"_s);
    }
    static QPushButton *button(QWidget &in, const QString &text)
    {
        for (QPushButton *b : in.findChildren<QPushButton *>())
            if (b->isVisible() && b->text().contains(text)) return b;
        return nullptr;
    }
    static QString label(QWidget &in, const char *name) { return in.findChild<QLabel *>(QLatin1String(name))->text(); }
    Person requester()
    {
        Person p = Office::person(u"Rossi"_s, u"Maria"_s, u"3405550100"_s);
        p.street = u"Via Inventata 1"_s;
        p.postcode = u"20121"_s;
        p.city = u"Milano"_s;
        m_office->save(p);
        return p;
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
        Operator bruno = m_office->anna;
        bruno.id = u"operator-2"_s;
        bruno.username = u"bruno"_s;
        m_office->save(bruno);
        addOptions();
    }
    void cleanup() { m_office.reset(); }

    void a_whole_request_is_filled_by_keys_and_stored_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<QString>("language");
        for (const char *service : {"carer", "housekeeper", "babysitter"})
            for (const char *language : {"it", "en"}) QTest::newRow(qPrintable(QLatin1String(service) + u' ' + QLatin1String(language))) << QString::fromLatin1(service) << QString::fromLatin1(language);
    }
    void a_whole_request_is_filled_by_keys_and_stored()
    {
        QFETCH(const QString, service);
        QFETCH(const QString, language);
        Translations translations;
        translations.use(language);
        const FamilyRequest expected = service == u"carer" ? carer() : service == u"housekeeper" ? housekeeper() : babysitter();
        auto page = open();
        fillAll(*page, expected);
        if (QTest::currentTestFailed()) return;
        compare(page->id(), expected);
    }

    void what_is_answered_in_part_is_stored_as_it_is()
    {
        auto page = open();
        FamilyRequest expected;
        expected.service = u"babysitter"_s;
        expected.contactSurname = u"Bianchi"_s;
        fillAll(*page, expected);
        compare(page->id(), expected);
    }

    void the_number_is_there_soon_after_the_first_word_and_stays()
    {
        auto page = open();
        QVERIFY(stored(page->id()).protocol.isEmpty());
        hands::keys(*page->form().box("notes"), u"Pronto"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!stored(page->id()).protocol.isEmpty(), 20'000);
        const QString number = stored(page->id()).protocol;
        QTRY_VERIFY(page->title().contains(number));
        QTest::keyClicks(QApplication::focusWidget(), u", chi parla?"_s);
        QTRY_COMPARE_WITH_TIMEOUT(stored(page->id()).notes, u"Pronto, chi parla?"_s, 20'000);
        QCOMPARE(stored(page->id()).protocol, number);
        QTRY_VERIFY(page->savedState().startsWith(u"Saved at"_s));
        QVERIFY(!m_office->store->draft(u"operator-1"_s, page->id()).result());
    }

    void saving_does_not_disturb_what_is_typed()
    {
        auto page = open();
        hands::keys(*page->form().box("street"), u"Via "_s);
        QTRY_COMPARE_WITH_TIMEOUT(stored(page->id()).street, u"Via"_s, 20'000);
        QTest::keyClicks(QApplication::focusWidget(), u"Rossi"_s);
        auto *line = qobject_cast<QLineEdit *>(hands::typedIn(*page->form().box("street")));
        line->setCursorPosition(4);
        QTRY_COMPARE_WITH_TIMEOUT(stored(page->id()).street, u"Via Rossi"_s, 20'000);
        QCOMPARE(line->text(), u"Via Rossi"_s);
        QCOMPARE(line->cursorPosition(), 4);
        // What is no value yet stays as it is typed, and what is right beside it is saved.
        hands::keys(*page->form().box("contact_born"), u"31/2/19"_s);
        hands::keys(*page->form().box("contact_name"), u"Ada"_s);
        QTRY_COMPARE_WITH_TIMEOUT(stored(page->id()).contactName, u"Ada"_s, 20'000);
        QVERIFY(!stored(page->id()).contactBorn.isValid());
        QTRY_VERIFY(page->savedState().contains(u"not right yet"_s));
        QCOMPARE(qobject_cast<QLineEdit *>(hands::typedIn(*page->form().box("contact_born")))->text(), u"31/2/19"_s);
    }

    void a_half_typed_answer_of_one_person_holds_back_nothing_else()
    {
        auto page = open();
        auto *people = qobject_cast<ItemsEditor *>(page->form().box("beneficiaries")->editor().widget);
        ItemForm *ada = people->addItem(), *ugo = people->addItem();
        const auto first = [&] { return stored(page->id()).beneficiaries.value(0); };
        hands::keys(*ada->box("name"), u"Ada"_s);
        hands::keys(*ugo->box("name"), u"Ugo"_s);
        hands::keys(*ada->box("age"), u"8o"_s);
        QTRY_COMPARE_WITH_TIMEOUT(stored(page->id()).beneficiaries.size(), 2, 15'000);
        QCOMPARE(first().name, u"Ada"_s);
        QVERIFY(!first().age);
        QTRY_VERIFY(page->savedState().contains(u"not right yet"_s));
        QCOMPARE(qobject_cast<QLineEdit *>(hands::typedIn(*ada->box("age")))->text(), u"8o"_s);
        hands::keys(*ada->box("age"), u"80"_s);
        QTRY_COMPARE_WITH_TIMEOUT(first().age.value_or(0), 80, 15'000);
        // What was kept before stays until there is a right answer; the draft does not empty it either.
        for (const QString &wrong : {u"8o"_s, u"800"_s}) {
            hands::keys(*ada->box("age"), wrong);
            hands::keys(*ada->box("surname"), wrong);
            QTRY_COMPARE_WITH_TIMEOUT(first().surname, wrong, 15'000);
            QCOMPARE(first().age.value_or(0), 80);
        }
        hands::keys(*ada->box("age"), u"8o"_s);
        page->keep();
        QTRY_VERIFY(m_office->store->draft(u"operator-1"_s, page->id()).result());
        const auto draft = recordOf<FamilyRequest>(m_office->store->draft(u"operator-1"_s, page->id()).result()->row);
        QCOMPARE(draft.beneficiaries.value(0).age.value_or(0), 80);
    }

    void leaving_saves_and_asks_nothing()
    {
        QString id;
        {
            auto page = open();
            id = page->id();
            hands::keys(*page->form().box("street"), u"Via Breve"_s);
            QVERIFY(!page->isAtRisk());
            page->keep();
        }
        QTRY_COMPARE(stored(id).street, u"Via Breve"_s);
        QTRY_VERIFY(!m_office->store->draft(u"operator-1"_s, id).result());
    }

    void only_what_is_asked_is_there()
    {
        auto page = open();
        const auto seen = [&](const char *column) { return page->form().box(column)->isVisible(); };
        QVERIFY(seen("beneficiaries") && seen("house_work") && !seen("rooms") && !seen("week") && !seen("weekly_hours"));
        auto *pages = page->findChild<RequestPageList *>();
        QCOMPARE(pages->count(), 9);
        hands::fill(*page->form().box("service"), u"housekeeper"_s, *m_office->store);
        QTRY_COMPARE(pages->count(), 7);
        QVERIFY(!seen("beneficiaries") && !seen("house_work") && seen("rooms"));
        hands::fill(*page->form().box("schedule"), u"live-in"_s, *m_office->store);
        QVERIFY(seen("weekly_hours") && !seen("week"));
    }

    void another_schedule_takes_pay_and_hours_away_and_undo_brings_them_back()
    {
        FamilyRequest r = housekeeper();
        r.id = newIdentifier();
        m_office->save(r);
        auto page = open(r.id);
        QWidget *schedule = hands::typedIn(*page->form().box("schedule"));
        schedule->setFocus();
        QTest::keyClick(schedule, Qt::Key_Up);
        QCOMPARE(page->form().box("schedule")->value().toString(), u"reduced-live-in"_s);
        QVERIFY(!page->form().box("pay")->value().isValid());
        QVERIFY(page->form().box("week")->value().value<Week>().isEmpty());
        QVERIFY(button(*page, u"Undo"_s));
        QTest::mouseClick(button(*page, u"Undo"_s), Qt::LeftButton);
        QCOMPARE(page->form().box("schedule")->value().toString(), u"live-out"_s);
        QCOMPARE(page->form().box("pay")->value().value<Cents>(), Cents{1'050});
        QCOMPARE(page->form().box("week")->value().value<Week>(), r.week);
    }

    void alt_and_a_number_goes_to_a_page()
    {
        auto page = open();
        QTest::keyClick(page.get(), Qt::Key_9, Qt::AltModifier);
        QVERIFY(QApplication::focusWidget());
        QTRY_VERIFY(page->form().box("contact_name")->isAncestorOf(QApplication::focusWidget()) || page->form().box("contact_name") == QApplication::focusWidget());
    }

    void tab_goes_through_the_pages_as_they_stand_and_leaves_them_at_the_end()
    {
        FamilyRequest r = carer();
        r.id = newIdentifier();
        r.requester = requester().id;
        for (Beneficiary &one : r.beneficiaries) one.id = newIdentifier();
        m_office->save(r);
        auto page = open(r.id);
        auto *pages = page->findChild<RequestPages *>();
        QTRY_VERIFY(page->findChild<QPushButton *>(u"useRequester"_s)->isEnabled());
        const auto walk = [&] {
            QTest::qWait(300); // lists of answers come from the store
            QList<FieldBox *> onScreen;
            for (FieldBox *box : pages->findChildren<FieldBox *>())
                if (box->isVisible() && !box->field().is(Computed) && box->field().kind != Field::Kind::Items && hands::typedIn(*box)->isEnabled()) onScreen << box;
            const auto place = [&](const FieldBox *box) {
                const QPoint at = box->mapTo(pages, QPoint());
                return std::pair(at.y(), at.x());
            };
            std::ranges::sort(onScreen, {}, place);
            QStringList expected, met;
            const auto named = [](const FieldBox *box) { return QString::fromLatin1(box->field().column); };
            for (const FieldBox *box : std::as_const(onScreen)) expected << named(box);
            page->form().box("requester")->setFocus();
            const FieldBox *last = nullptr;
            for (int i = 0; i < 400 && pages->isAncestorOf(QApplication::focusWidget()); ++i) {
                const QWidget *w = QApplication::focusWidget();
                while (w && !qobject_cast<const FieldBox *>(w)) w = w->parentWidget();
                const auto *box = qobject_cast<const FieldBox *>(w);
                if (box && box != last && box->field().kind != Field::Kind::Items) met << named(box);
                if (box) last = box;
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            }
            QVERIFY(expected.size() > 40);
            for (qsizetype i = 0; i < std::max(met.size(), expected.size()); ++i) QCOMPARE(met.mid(std::max<qsizetype>(0, i - 1), 2), expected.mid(std::max<qsizetype>(0, i - 1), 2));
            QVERIFY(!pages->isAncestorOf(QApplication::focusWidget()));
        };
        walk();
        if (QTest::currentTestFailed()) return;
        // From the button, on to the first field under it.
        auto *use = page->findChild<QPushButton *>(u"useRequester"_s);
        use->setFocus();
        QTest::keyClick(use, Qt::Key_Tab);
        QVERIFY(page->form().box("contact_name")->isAncestorOf(QApplication::focusWidget()));
    }

    void every_answer_to_tick_is_seen()
    {
        FamilyRequest r = carer();
        r.id = newIdentifier();
        for (Beneficiary &one : r.beneficiaries) one.id = newIdentifier();
        m_office->save(r);
        auto page = open(r.id);
        for (const int width : {1280, 1120, 980}) {
            page->resize(width, 800);
            QTest::qWait(200);
            for (const QWidget *ticks : page->findChildren<OptionTicks *>()) {
                if (!ticks->isVisible()) continue;
                for (const QCheckBox *box : ticks->findChildren<QCheckBox *>())
                    QVERIFY2(ticks->rect().contains(box->geometry()) && ticks->minimumHeight() > box->geometry().bottom(), qPrintable(box->text()));
            }
        }
    }

    void a_person_is_removed_and_put_back_and_the_rest_is_numbered_again()
    {
        FamilyRequest r = carer();
        r.id = newIdentifier();
        for (Beneficiary &one : r.beneficiaries) one.id = newIdentifier();
        m_office->save(r);
        auto page = open(r.id);
        auto *people = qobject_cast<ItemsEditor *>(page->form().box("beneficiaries")->editor().widget);
        QCOMPARE(people->forms().size(), 2);
        QTest::mouseClick(people->findChild<QToolButton *>(u"removeItem"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(stored(r.id).beneficiaries.size(), 1, 20'000);
        QCOMPARE(stored(r.id).beneficiaries.first().name, u"Ugo"_s);
        const auto texts = people->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(texts, [](const QLabel *l) { return l->text() == u"1. Ugo"_s; }));
        QTest::mouseClick(people->findChild<QPushButton *>(u"putBack"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(stored(r.id).beneficiaries, r.beneficiaries, 20'000);
    }

    void the_requesters_data_become_the_contacts()
    {
        FamilyRequest r;
        r.id = newIdentifier();
        r.requester = requester().id;
        m_office->save(r);
        auto page = open(r.id);
        auto *use = page->findChild<QPushButton *>(u"useRequester"_s);
        QTRY_VERIFY(use->isEnabled());
        QTest::mouseClick(use, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(stored(r.id).contactSurname, u"Rossi"_s, 20'000);
        QCOMPARE(stored(r.id).contactName, u"Maria"_s);
        QCOMPARE(stored(r.id).street, u"Via Inventata 1"_s);
    }

    void what_it_costs_stands_beside()
    {
        FamilyRequest r = carer();
        r.id = newIdentifier();
        m_office->save(r);
        auto page = open(r.id);
        const auto offered = intake::priced(r, m_office->tables, QDate(2026, 3, 5));
        const auto *offer = std::get_if<intake::Offer>(&offered);
        QVERIFY(offer);
        QTRY_VERIFY(label(*page, "minimum").contains(offer->minimum.shown()));
        QCOMPARE(label(*page, "costMonth"), offer->breakdown.totals.monthlyCost.shown());
        QCOMPARE(label(*page, "costYear"), offer->breakdown.totals.yearlyCost.shown());
        QSignalSpy opened(page.get(), &Page::newRequested);
        QTest::mouseClick(page->findChild<QPushButton *>(u"simulate"_s), Qt::LeftButton);
        QCOMPARE(opened.size(), 1);
        CostSimulation simulation = recordOf<CostSimulation>(opened.first().at(1).toList());
        QCOMPARE(simulation.request, r.id);
        QCOMPARE(simulation.level, r.level);
        QCOMPARE(simulation.weeklyHours, r.weeklyHours);
        // One that is kept is listed beside.
        simulation.id = newIdentifier();
        simulation.title = u"Prova"_s;
        m_office->save(simulation);
        QTRY_VERIFY(button(*page, u"Prova"_s));
    }

    void it_is_sent_when_nothing_is_missing_and_the_consents_are_there()
    {
        FamilyRequest r = carer();
        r.id = newIdentifier();
        r.requester = requester().id;
        m_office->save(r);
        auto page = open(r.id);
        auto *against = page->findChild<QWidget *>(u"against"_s);
        QTest::qWait(400);
        hands::keys(*page->form().box("postcode"), u"201"_s);
        QTest::mouseClick(page->findChild<QToolButton *>(u"send"_s), Qt::LeftButton);
        QVERIFY(against->isVisible());
        QVERIFY(against->isAncestorOf(QApplication::focusWidget()));
        QPushButton *go = button(*against, u"five digits"_s);
        QVERIFY(go);
        QTest::mouseClick(go, Qt::LeftButton);
        QVERIFY(page->form().box("postcode")->isAncestorOf(QApplication::focusWidget()));
        hands::keys(*page->form().box("postcode"), u"20121"_s);
        QVERIFY(!button(*against, u"five digits"_s));
        QTest::mouseClick(page->findChild<QPushButton *>(u"giveConsent"_s), Qt::LeftButton);
        for (QCheckBox *tick : page->findChildren<QCheckBox *>())
            if (tick->objectName().startsWith(u"purpose_"_s) && tick->isVisible()) QTest::mouseClick(tick, Qt::LeftButton, {}, QPoint(8, tick->height() / 2));
        auto *how = page->findChild<QComboBox *>(u"how"_s);
        QVERIFY(hands::choose(*how, [&] { return how->currentData().toString() == u"phone"_s; }));
        QTest::mouseClick(page->findChild<QPushButton *>(u"recordConsents"_s), Qt::LeftButton);
        QTRY_VERIFY(!against->isVisible());
        QCOMPARE(m_office->store->count({&Consent::type, {}, {}, {}, false}).result(), 3);
        QTest::mouseClick(page->findChild<QToolButton *>(u"send"_s), Qt::LeftButton);
        QTRY_COMPARE(stored(r.id).state, u"submitted"_s);
        QVERIFY(stored(r.id).dueOn.isValid());
        QTRY_COMPARE(label(*page, "requestState"), u"Sent"_s);
        QVERIFY(!label(*page, "clock").isEmpty());
        // A save of its own: one step back and it is a draft again.
        m_office->store->undo(m_office->session.author()).waitForFinished();
        QCOMPARE(stored(r.id).state, u"draft"_s);
        QTRY_COMPARE(label(*page, "requestState"), u"Draft"_s);
    }

    void waiting_asks_for_what()
    {
        FamilyRequest r = housekeeper();
        r.id = newIdentifier();
        r.state = u"submitted"_s;
        r.submittedAt = QDateTime::currentDateTimeUtc();
        m_office->save(r);
        auto page = open(r.id);
        QTest::mouseClick(page->findChild<QToolButton *>(u"pause"_s), Qt::LeftButton);
        auto *act = page->findChild<QPushButton *>(u"moveDo"_s);
        QVERIFY(act->isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!act->isVisible());
        QTest::mouseClick(page->findChild<QToolButton *>(u"pause"_s), Qt::LeftButton);
        QVERIFY(act->isVisible());
        QTest::mouseClick(act, Qt::LeftButton);
        QVERIFY(!label(*page, "moveProblems").isEmpty());
        QVERIFY(stored(r.id).paused.isEmpty());
        auto *reason = page->findChild<QComboBox *>(u"moveReason"_s);
        QVERIFY(hands::choose(*reason, [&] { return reason->currentData().toString() == u"documents"_s; }));
        QTest::mouseClick(act, Qt::LeftButton);
        QTRY_COMPARE(stored(r.id).paused, u"documents"_s);
        QTRY_VERIFY(page->findChild<QToolButton *>(u"resume"_s));
    }

    void two_open_requests_of_a_person_are_pointed_out()
    {
        FamilyRequest other = housekeeper(), closed = housekeeper(), r;
        other.requester = closed.requester = r.requester = requester().id;
        other.id = newIdentifier();
        closed.id = newIdentifier();
        closed.state = u"closed-negative"_s;
        r.id = newIdentifier();
        for (const FamilyRequest &one : {other, closed, r}) m_office->save(one);
        auto page = open(r.id);
        auto *line = page->findChild<QWidget *>(u"otherRequests"_s);
        QTRY_VERIFY(line->isVisible());
        QCOMPARE(line->findChildren<QPushButton *>().size(), 1);
        QSignalSpy opened(page.get(), &Page::openRequested);
        QTest::mouseClick(line->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(opened.value(0).value(1).toString(), other.id);
    }

    void a_copy_does_not_copy_the_state()
    {
        FamilyRequest r = housekeeper();
        r.id = newIdentifier();
        r.state = u"in-progress"_s;
        r.handler = u"operator-2"_s;
        r.submittedAt = r.takenAt = QDateTime::currentDateTimeUtc();
        r.dueOn = {2026, 3, 10};
        m_office->save(r);
        Row begun;
        {
            auto page = open(r.id);
            QSignalSpy opened(page.get(), &Page::newRequested);
            QTRY_VERIFY(page->findChild<QToolButton *>(u"copyRequest"_s)->isEnabled());
            QTest::mouseClick(page->findChild<QToolButton *>(u"copyRequest"_s), Qt::LeftButton);
            QCOMPARE(opened.size(), 1);
            begun = opened.first().at(1).toList();
        }
        RecordScreen page(m_office->desk(), FamilyRequest::type, {}, new RequestFace(m_office->desk()));
        page.fill(begun);
        page.show();
        const QString copied = page.id();
        QTRY_VERIFY_WITH_TIMEOUT(!stored(copied).protocol.isEmpty(), 20'000);
        QCOMPARE(stored(copied).state, u"draft"_s);
        const FamilyRequest copy = stored(copied);
        QVERIFY(!copy.submittedAt.isValid() && !copy.takenAt.isValid() && !copy.dueOn.isValid() && copy.handler.isEmpty());
        QVERIFY(copy.protocol != stored(r.id).protocol && !copy.protocol.isEmpty());
        QCOMPARE(copy.copiedFrom, stored(r.id).protocol);
        QCOMPARE(copy.week, r.week);
        QCOMPARE(copy.otherWishes, r.otherWishes);
    }

    void a_draft_is_discarded_and_brought_back()
    {
        FamilyRequest r = housekeeper();
        r.id = newIdentifier();
        m_office->save(r);
        auto page = open(r.id);
        auto *discard = page->findChild<QAction *>(u"trash"_s);
        QCOMPARE(discard->text(), u"&Discard"_s);
        discard->trigger();
        QTRY_VERIFY(m_office->store->find(FamilyRequest::type, r.id).result()->trashed);
        QTRY_VERIFY(button(*page, u"Undo"_s));
        QTest::mouseClick(button(*page, u"Undo"_s), Qt::LeftButton);
        QTRY_VERIFY(!m_office->store->find(FamilyRequest::type, r.id).result()->trashed);
    }

private:
    std::unique_ptr<Office> m_office;
};

QTEST_MAIN(TstRequestFace)
#include "tst_requestface.moc"
