#include "app/tour.h"
#include "app/console.h"
#include "app/demo.h"
#include "app/deskday.h"
#include "app/hands.h"
#include "app/matchingday.h"
#include "app/nosecrets.h"
#include "app/phonecall.h"
#include "app/print.h"
#include "app/profile.h"
#include "app/twoconsolestour.h"
#include "app/typist.h"
#include "models/identity/phonenumber.h"
#include "models/records/candidacy.h"
#include "models/records/costsimulation.h"
#include "models/records/meeting.h"
#include "models/records/operator.h"
#include "models/records/person.h"
#include "models/store/store.h"
#include "ui/navigation.h"
#include "ui/page.h"
#include "ui/quicksearch.h"
#include "ui/recordform.h"
#include "ui/workplace.h"
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 peopleInvented = 200;
constexpr qint64 workersInvented = 600, requestsInvented = 40;
constexpr qint64 everybody = peopleInvented + workersInvented - peopleInvented / 4; // one in four is a worker anyway
const QString password = u"four plain invented words"_s;

// What the tour answers where a person would choose a file.
struct Answers {
    QString save, open;
};

class Tour : public QObject {
public:
    Tour(Console &console, Answers &answers, const QDir &output);
    void start(std::function<void(Exit)> done);

private:
    QList<Script::Step> steps();
    QList<Script::Step> wayIn();
    QList<Script::Step> work();
    QList<Script::Step> looks();
    void picture(const QString &name);
    void keep(const QString &name, const QPixmap &pixels);
    void fill(const QStringList &texts);
    void chooseCentre();
    QString pageKey() const { return m_typist.pageKey(); }
    bool counts(qint64 number) const;
    void inventPeople();
    void letMatch();
    template <class W> QList<W *> inSight() const;
    QList<Script::Step> intake();
    QList<Script::Step> matching();
    QString saveAs(const QString &name);
    void leaveFile() const;

    Console &m_console;
    Answers &m_answers;
    QDir m_output;
    Typist m_typist;
    Script *m_script = nullptr;
    QString m_surname; // of somebody invented
    QString m_phone;   // of somebody invented, spelt in a way of its own
    MatchingDay m_matching;
    TwoConsolesTour m_two; // its central is started meanwhile
    int m_number = 0;
};

Tour::Tour(Console &console, Answers &answers, const QDir &output) : m_console(console), m_answers(answers), m_output(output), m_typist(console.window()) {}

void Tour::start(std::function<void(Exit)> done)
{
    m_script = new Script(steps(), this);
    connect(m_script, &Script::looked, this, &Tour::picture);
    connect(m_script, &Script::finished, this, [this, done] {
        m_console.window().hide();
        m_two.start([this](const QString &name, const QPixmap &pixels) { keep(name, pixels); },
                    [this, done](Exit exit) {
                        print(tr("Pictures and prints: %1").arg(QDir::toNativeSeparators(m_output.absolutePath())));
                        done(exit);
                    });
    });
    connect(m_script, &Script::stuck, this, [this, done](const QString &name) {
        picture(u"stuck"_s);
        printError(tr("The tour stopped at “%1”: what should have shown did not.").arg(name));
        done(Exit::Refused);
    });
    m_script->start();
}

void Tour::picture(const QString &name)
{
    QWidget *front = QApplication::activeWindow();
    if (!front) front = &m_console.window();
    keep(name, front->grab());
}

void Tour::keep(const QString &name, const QPixmap &pixels)
{
    const QString file = m_output.filePath(u"%1-%2.png"_s.arg(++m_number, 2, 10, QChar(u'0')).arg(name));
    if (pixels.save(file)) print(file);
    else printError(tr("The picture could not be written: %1").arg(file));
}

template <class W> QList<W *> Tour::inSight() const
{
    QList<W *> seen;
    for (W *widget : m_console.window().findChildren<W *>())
        if (widget->isVisible() && widget->isEnabled()) seen << widget;
    return seen;
}

// The lines of a start page, from top to bottom.
void Tour::fill(const QStringList &texts)
{
    QList<QLineEdit *> lines;
    for (QLineEdit *line : m_console.window().gate()->findChildren<QLineEdit *>())
        if (line->isVisible() && !line->isReadOnly()) lines << line;
    for (qsizetype i = 0; i < std::min(texts.size(), lines.size()); ++i) {
        lines[i]->setFocus();
        lines[i]->selectAll();
        hands::type(texts[i]);
    }
}

void Tour::chooseCentre()
{
    for (QComboBox *box : m_console.window().gate()->findChildren<QComboBox *>())
        if (box->isVisible() && box->currentIndex() < 0) {
            box->setFocus();
            hands::press(Qt::Key_Down);
        }
}

bool Tour::counts(qint64 number) const
{
    return m_console.window().work()->navigation().countOf(QLatin1String(Person::type.table)) == number;
}

QString Tour::saveAs(const QString &name) { return m_answers.save = m_output.filePath(name); }

// One line that can be taken, one that names no surname.
void Tour::leaveFile() const
{
    QFile file(m_answers.open);
    if (file.open(QFile::WriteOnly)) file.write("Cognome;Nome;Telefono;Comune\nProvetti;Ugo;610 222 3344;Milano\nCampioni;Rita;610 222 3355;Milano\n;Nessuno;610 222 3366;Milano\n");
}

// Who sets a centre up does not choose workers: for the rest of the day they are its supervisor, too.
void Tour::letMatch()
{
    Operator me = m_console.session().who();
    const auto kept = m_console.store().find(Operator::type, me.id).result();
    me.roles << u"supervisor"_s;
    if (kept) m_console.store().save(Operator::type, rowOf(me), kept->version, m_console.desk().author()).waitForFinished();
    m_console.session().begin(me, m_console.session().siteName());
}

void Tour::inventPeople()
{
    fillWithInventedPeople(m_console.store(), m_console.desk().tables, {.seed = 1, .people = peopleInvented, .candidacies = workersInvented, .requests = requestsInvented});
    ListQuery people;
    people.type = &Person::type;
    const RecordPage some = m_console.store().list(people, peopleInvented / 2, 1).result();
    m_surname = recordOf<Person>(some.records.first().row).surname;
    for (const Record &record : m_console.store().list(people, 0, 50).result().records)
        if (const auto number = phone::international(recordOf<Person>(record.row).phone)) m_phone = QString(*number).replace(u"+39"_s, u"0039 "_s).insert(8, u'-');
    for (const RecordType *type : std::initializer_list<const RecordType *>{&Person::type, &CostSimulation::type, &Candidacy::type, &Meeting::type}) Q_EMIT m_console.store().changed(type);
    letMatch();
    m_matching.choice = matchingChoice(m_console.store(), QDate::currentDate());
}

QList<Script::Step> Tour::wayIn()
{
    const auto gateHas = [this](int lines) {
        QWidget *gate = m_console.window().gate();
        int seen = 0;
        if (gate)
            for (const QLineEdit *line : gate->findChildren<QLineEdit *>()) seen += line->isVisible();
        return seen >= lines;
    };
    const auto tick = [this]() -> QCheckBox * {
        for (QCheckBox *box : inSight<QCheckBox>())
            if (m_console.window().gate() && m_console.window().gate()->isAncestorOf(box)) return box;
        return nullptr;
    };
    return {
        {u"first-start"_s, {}, [gateHas] { return gateHas(4); }},
        {u"first-administrator"_s, [this] {
             chooseCentre();
             fill({u"Demo Amministratrice"_s, u"demo"_s, password, password});
         }, {}},
        {u"recovery-key"_s, [] { hands::press(Qt::Key_Return); }, [=] { return gateHas(0) && tick() && !gateHas(4); }},
        {u"empty"_s, [this, tick] {
             tick()->setFocus();
             hands::press(Qt::Key_Space);
             for (QPushButton *button : inSight<QPushButton>())
                 if (m_console.window().gate()->isAncestorOf(button)) return hands::click(button);
         }, [this] { return !m_console.window().gate() && !pageKey().isEmpty(); }},
    };
}

QList<Script::Step> Tour::work()
{
    return QList<Script::Step>{
        {u"people"_s, [this] { inventPeople(); }, [this] { return counts(everybody); }},
        {u"search"_s, [this] {
             hands::press(QKeySequence(u"Ctrl+K"_s));
             hands::type(m_surname);
         }, [this] { return m_console.window().work()->search().isShowingResults() && !m_console.window().work()->search().results().isEmpty(); }},
        {u"person"_s, [] { hands::press(Qt::Key_Return); }, [this] { return pageKey().startsWith(u"person/"); }},
        {u"person-typing"_s, [this] {
             RecordForm *form = m_typist.form();
             for (QLineEdit *line : inSight<QLineEdit>())
                 if (form->isAncestorOf(line) && line->accessibleName().contains(Person::type.translated(Person::type.field("street").label))) {
                     line->setFocus();
                     line->selectAll();
                     hands::type(u"via della Prova 7"_s);
                 }
         }, {}},
        {u"person-saved"_s, [] { hands::press(QKeySequence(u"Ctrl+S"_s)); }, {}},
        {u"simulation"_s, [] { hands::press(QKeySequence(u"Ctrl+Shift+S"_s)); }, [this] { return pageKey().startsWith(u"cost_simulation"); }},
        {u"simulation-saved"_s, [] { hands::press(QKeySequence(u"Ctrl+S"_s)); }, {}},
        {u"print"_s, [] { hands::press(QKeySequence(u"Ctrl+P"_s)); }, [this] { return m_typist.preview() != nullptr; }},
    } + savePrint(m_typist, [this](const QString &name) { return saveAs(name); }, u"simulation.pdf"_s) + QList<Script::Step>{
        {u"help"_s, [] { hands::press(Qt::Key_F1); }, {}},
        {u"simulations"_s, [this] {
             hands::press(Qt::Key_Escape);
             m_typist.goToSection(QLatin1String(CostSimulation::type.table));
         }, [this] { return pageKey() == u"cost_simulation"; }},
    };
}

QList<Script::Step> Tour::looks()
{
    const auto look = [](const QString &alt) {
        return [alt] {
            hands::press(QKeySequence(alt));
        };
    };
    return {
        {u"settings"_s, look(u"Ctrl+,"_s), [this] { return pageKey() == u"settings"; }},
        {u"dark"_s, [this] { m_console.appearance().setLook(Look::Dark); }, {}},
        {u"dark-people"_s, [this] { m_typist.press(m_console.window().work()->navigation().keysOf(QLatin1String(Person::type.table))); }, [this] { return pageKey() == u"person"; }},
        {u"high-contrast-people"_s, [this] { m_console.appearance().setLook(Look::HighContrast); }, {}},
        {u"twice-as-large"_s, [this] {
             m_console.appearance().setLook(Look::Light);
             for (int i = 0; i < 4; ++i) hands::press(QKeySequence(u"Ctrl++"_s));
         }, [this] { return m_console.appearance().textSize() == 200; }},
        {u"usual-again"_s, look(u"Ctrl+0"_s), [this] { return m_console.appearance().textSize() == 100; }, false},
        {u"locked"_s, look(u"Ctrl+L"_s), [this] { return m_console.window().gate() != nullptr; }},
        {u"unlocked"_s, [this] {
             fill({password});
             hands::press(Qt::Key_Return);
         }, [this] { return !m_console.window().gate(); }},
    };
}

QList<Script::Step> Tour::intake()
{
    const auto save = [this](const QString &name) { return saveAs(name); };
    const PhoneCall call{[this] { return m_phone; }, u"Zambelli"_s, u"Livia"_s, u"610 987 6543"_s, save};
    const DeskDay day{call.surname, save, [this] { leaveFile(); }};
    return beginDay(m_typist) + answerCall(m_typist, call) + fillRequest(m_typist) + sendRequest(m_typist) + printPapers(m_typist, call) + keepOrder(m_typist, day) + endDay(m_typist, day);
}

QList<Script::Step> Tour::matching()
{
    m_matching.saveAs = [this](const QString &name) { return saveAs(name); };
    return findWorkers(m_typist, m_matching) + sendCvs(m_typist, m_matching) + meetAndHire(m_typist, m_matching) + followContract(m_typist, m_matching) + lookBack(m_typist, m_matching);
}

QList<Script::Step> Tour::steps() { return wayIn() + work() + intake() + matching() + looks(); }
} // namespace

Exit runTour(const QString &output)
{
    if (!QDir().mkpath(output)) {
        printError(QCoreApplication::translate("Tour", "The folder could not be made: %1").arg(output));
        return Exit::Refused;
    }
    QTemporaryDir folder;
    Profile profile(folder.path());
    NoSecrets secrets;
    Answers answers{{}, QDir(output).filePath(u"people.csv"_s)};
    Prompt prompt = dialogPrompt();
    prompt.savePath = [&answers](QWidget *, const QString &, const QString &, const QString &, const std::function<void(const QString &)> &got) { got(answers.save); };
    prompt.openPath = [&answers](QWidget *, const QString &, const QString &, const std::function<void(const QString &)> &got) { got(answers.open); };
    Console console(profile, secrets, prompt, {StretchCost::interactive(), StretchCost::interactive()});
    console.window().resize(1360, 860);
    console.start(password);
    Tour tour(console, answers, QDir(output));
    tour.start([](Exit exit) { QCoreApplication::exit(static_cast<int>(exit)); });
    return static_cast<Exit>(QApplication::exec());
}
