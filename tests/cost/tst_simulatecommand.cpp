#include "app/simulatecommand.h"
#include "casebuilder.h"
#include "models/records/failure.h"
#include <QBuffer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <csignal>
#include <fcntl.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {
constexpr auto good = R"({"date":"2024-03-01","service":"carer","schedule":"live-in","level":"CS","contract":"permanent","weekly_hours":54})";
constexpr auto bad = R"({"date":"2024-03-01","service":"carer","schedule":"live-in","level":"CS","contract":"permanent","weekly_hours":55})";

struct Run {
    int status = 0;
    QByteArray out, err;
    QString key() const { return QJsonDocument::fromJson(out).object()[u"error"_s][u"key"_s].toString(); }
};

Run run(const QStringList &arguments, const QByteArray &input)
{
    Run r;
    QBuffer in, out(&r.out), err(&r.err);
    in.setData(input);
    in.open(QIODevice::ReadOnly);
    out.open(QIODevice::WriteOnly);
    err.open(QIODevice::WriteOnly);
    const SimulationPdf pdf = [](const cost::Breakdown &b, QIODevice &to) { to.write("%PDF " + b.totals.monthlyCost.plain().toLatin1()); };
    r.status = simulateCommand(arguments, in, out, err, cost::tables(), pdf);
    return r;
}
} // namespace

class TestSimulateCommand : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answersInJson();
    void answersInText();
    void answersInPdf();
    void refusesWithTheKeyAndNothingElse();
    void wrongUsage_data();
    void wrongUsage();
    void readsAndWritesFiles();
    void leavesTheOutputFileAloneWhenRefused();
    void saysWhenAFileCannotBeReadOrWritten();
    void batchAnswersEachLineInOrder();
    void batchTakesLinesHoweverTheyArrive();
    void batchEndsOfLine_data();
    void batchEndsOfLine();
    void batchAnswersBeforeTheInputEnds();
    void batchStopsWhenNobodyReads();
    void writesIntoAPipeWithoutReplacingIt_data();
    void writesIntoAPipeWithoutReplacingIt();
    void failsWhenTheAnswerCannotLeave_data();
    void failsWhenTheAnswerCannotLeave();
    void helpSaysTheStatus();
};

void TestSimulateCommand::answersInJson()
{
    const Run r = run({}, good);
    QCOMPARE(r.status, 0);
    QVERIFY(r.err.isEmpty());
    QCOMPARE(r.out.count('\n'), 1);
    QCOMPARE(QJsonDocument::fromJson(r.out).object()[u"totals"_s][u"monthly_pay"_s].toString(), u"1127.04"_s);
    QCOMPARE(run({u"-"_s}, good).out, r.out);
}

void TestSimulateCommand::answersInText()
{
    const Run r = run({u"--format"_s, u"text"_s}, good);
    QCOMPARE(r.status, 0);
    const QString text = QString::fromUtf8(r.out);
    for (const QString &part : {u"1,127.04"_s, u"Thirteenth month"_s, u"What it costs"_s, u"What the worker receives"_s, u"This is a simulation"_s, u"Accordo 8/1/2024"_s})
        QVERIFY2(text.contains(part), qPrintable(part + u'\n' + text));
    for (const QString &line : text.split(u'\n')) QVERIFY2(line.size() <= 100, qPrintable(line));
}

void TestSimulateCommand::answersInPdf() { QCOMPARE(run({u"--format=pdf"_s}, good).out.first(5), "%PDF "); }

void TestSimulateCommand::refusesWithTheKeyAndNothingElse()
{
    const Run json = run({}, bad);
    QCOMPARE(json.status, 1);
    QCOMPARE(json.key(), u"weekly_hours"_s);
    QVERIFY(json.err.isEmpty());
    const Run text = run({u"--format"_s, u"text"_s}, bad);
    QCOMPARE(text.status, 1);
    QVERIFY(text.out.isEmpty());
    QVERIFY2(text.err.startsWith("weekly_hours: "), text.err);
}

void TestSimulateCommand::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown option") << QStringList{u"--fast"_s};
    QTest::newRow("unknown format") << QStringList{u"--format"_s, u"xml"_s};
    QTest::newRow("format without value") << QStringList{u"--format"_s};
    QTest::newRow("two files") << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("batch as text") << QStringList{u"--batch"_s, u"--format"_s, u"text"_s};
    QTest::newRow("empty output") << QStringList{u"--output"_s, QString()};
}

void TestSimulateCommand::wrongUsage()
{
    QFETCH(QStringList, arguments);
    const Run r = run(arguments, good);
    QCOMPARE(r.status, 2);
    QVERIFY(r.out.isEmpty());
    QVERIFY(!r.err.isEmpty());
}

void TestSimulateCommand::readsAndWritesFiles()
{
    QTemporaryDir folder;
    QFile input(folder.filePath(u"request.json"_s));
    QVERIFY(input.open(QIODevice::WriteOnly));
    input.write(good);
    input.close();
    const QString output = folder.filePath(u"answer.json"_s);
    const Run r = run({u"--output"_s, output, input.fileName()}, {});
    QCOMPARE(r.status, 0);
    QVERIFY(r.out.isEmpty());
    QFile written(output);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(written.readAll(), run({}, good).out);
}

void TestSimulateCommand::leavesTheOutputFileAloneWhenRefused()
{
    QTemporaryDir folder;
    QFile output(folder.filePath(u"answer.json"_s));
    QVERIFY(output.open(QIODevice::WriteOnly));
    output.write("before");
    output.close();
    QCOMPARE(run({u"-o"_s, output.fileName()}, bad).key(), u"weekly_hours"_s);
    QVERIFY(output.open(QIODevice::ReadOnly));
    QCOMPARE(output.readAll(), "before");
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void TestSimulateCommand::saysWhenAFileCannotBeReadOrWritten()
{
    const Run unread = run({u"/nowhere/request.json"_s}, {});
    QCOMPARE(unread.status, 1);
    QVERIFY(unread.out.contains("/nowhere/request.json"));
    const Run unwritten = run({u"--output"_s, u"/nowhere/answer.json"_s}, good);
    QCOMPARE(unwritten.status, 1);
    QVERIFY(unwritten.err.contains("/nowhere/answer.json"));
}

void TestSimulateCommand::batchAnswersEachLineInOrder()
{
    QByteArray input;
    for (int i = 1; i <= 500; ++i) input += i % 7 == 0 ? QByteArray("{oops\n") : QByteArray(good).replace("54}", QByteArray::number(i % 54 + 1) + "}") + '\n';
    const Run r = run({u"--batch"_s}, input);
    QCOMPARE(r.status, 1);
    const QList<QByteArray> answers = r.out.split('\n');
    QCOMPARE(answers.size(), 501);
    for (int i = 1; i <= 500; ++i) {
        const QJsonObject answer = QJsonDocument::fromJson(answers.at(i - 1)).object();
        if (i % 7 == 0) QVERIFY2(answer.contains(u"error"_s), answers.at(i - 1));
        else QCOMPARE(answer[u"inps"_s][u"weekly_hours"_s].toString(), QString::number(i % 54 + 1));
    }
    QCOMPARE(run({u"--batch"_s}, QByteArray(good) + '\n').status, 0);
}

void TestSimulateCommand::batchTakesLinesHoweverTheyArrive()
{
    // Longer than a block, and among the lines one that is too long and one that is empty.
    QByteArray input;
    for (int i = 0; i < 9000; ++i) input += QByteArray(good) + '\n';
    input += QByteArray(3'000'000, 'x') + "\n\n" + good;
    const Run r = run({u"--batch"_s}, input);
    QCOMPARE(r.status, 1);
    const QList<QByteArray> answers = r.out.split('\n');
    QCOMPARE(answers.size(), 9003);
    QVERIFY(answers.at(8999).startsWith("{\"table\""));
    QVERIFY(answers.at(9000).startsWith("{\"error\""));
    QCOMPARE(answers.at(9001), answers.at(0));
}

void TestSimulateCommand::batchEndsOfLine_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<int>("answers");
    QTest::newRow("nothing") << QByteArray() << 0;
    QTest::newRow("no end") << QByteArray(good) << 1;
    QTest::newRow("end") << QByteArray(good) + "\n" << 1;
    QTest::newRow("Windows") << QByteArray(good) + "\r\n" + good + "\r\n" << 2;
    QTest::newRow("two without the last end") << QByteArray(good) + "\n" + good << 2;
    QTest::newRow("blank lines") << QByteArray("\n \t\n") + good + "\n\r\n" + good + "\n\n" << 2;
}

void TestSimulateCommand::batchEndsOfLine()
{
    QFETCH(QByteArray, input);
    QFETCH(int, answers);
    const Run r = run({u"--batch"_s}, input);
    QCOMPARE(r.status, 0);
    QCOMPARE(r.out.count('\n'), answers);
}

void TestSimulateCommand::batchAnswersBeforeTheInputEnds()
{
    int to[2], from[2];
    QVERIFY(pipe(to) == 0 && pipe(from) == 0);
    QFile in, out;
    QVERIFY(in.open(to[0], QIODevice::ReadOnly, QFileDevice::AutoCloseHandle));
    QVERIFY(out.open(from[1], QIODevice::WriteOnly, QFileDevice::AutoCloseHandle));
    QBuffer err;
    err.open(QIODevice::WriteOnly);
    std::thread worker([&] { simulateCommand({u"--batch"_s}, in, out, err, cost::tables(), {}); });
    const QByteArray line = QByteArray(good) + '\n';
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(write(to[1], line.constData(), static_cast<size_t>(line.size())), line.size());
        char answer[20'000];
        // Would wait for ever if the answer came only at the end.
        QVERIFY(read(from[0], answer, sizeof answer) > 1000);
    }
    close(to[1]);
    worker.join();
    close(from[0]);
}

void TestSimulateCommand::batchStopsWhenNobodyReads()
{
    QFile full(u"/dev/full"_s);
    if (!full.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) QSKIP("this system has no device that is always full");
    QBuffer in, err;
    in.setData(QByteArray(good) + '\n');
    in.open(QIODevice::ReadOnly);
    err.open(QIODevice::WriteOnly);
    QCOMPARE(simulateCommand({u"--batch"_s}, in, full, err, cost::tables(), {}), 1);
    QVERIFY(!err.data().isEmpty());
}

void TestSimulateCommand::writesIntoAPipeWithoutReplacingIt_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("one") << QStringList{};
    QTest::newRow("batch") << QStringList{u"--batch"_s};
}

void TestSimulateCommand::writesIntoAPipeWithoutReplacingIt()
{
    QFETCH(QStringList, arguments);
    QTemporaryDir folder;
    const QByteArray fifo = folder.filePath(u"answers"_s).toLocal8Bit();
    QCOMPARE(mkfifo(fifo.constData(), 0600), 0);
    // Open at both ends, so that the command finds a reader.
    const int handle = ::open(fifo.constData(), O_RDWR | O_NONBLOCK);
    QVERIFY(handle >= 0);
    QCOMPARE(run(arguments + QStringList{u"--output"_s, QString::fromLocal8Bit(fifo)}, good).status, 0);
    QByteArray answer(60'000, Qt::Uninitialized);
    answer.resize(std::max<qsizetype>(0, ::read(handle, answer.data(), static_cast<size_t>(answer.size()))));
    ::close(handle);
    QCOMPARE(answer, run({}, good).out);
    struct stat info {};
    QCOMPARE(::stat(fifo.constData(), &info), 0);
    QVERIFY(S_ISFIFO(info.st_mode));
}

void TestSimulateCommand::failsWhenTheAnswerCannotLeave_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    QTest::newRow("json") << QStringList{} << QByteArray(good);
    QTest::newRow("text") << QStringList{u"--format=text"_s} << QByteArray(good);
    QTest::newRow("refusal") << QStringList{} << QByteArray(bad);
    QTest::newRow("batch") << QStringList{u"--batch"_s} << QByteArray(good);
    QTest::newRow("help") << QStringList{u"--help"_s} << QByteArray();
}

// A file keeps what is written in a buffer: it fails only as it leaves.
void TestSimulateCommand::failsWhenTheAnswerCannotLeave()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, input);
    const auto before = signal(SIGPIPE, SIG_IGN);
    int ends[2];
    QCOMPARE(pipe(ends), 0);
    ::close(ends[0]);
    QFile out;
    QVERIFY(out.open(ends[1], QIODevice::WriteOnly, QFileDevice::AutoCloseHandle));
    QBuffer in, err;
    in.setData(input);
    in.open(QIODevice::ReadOnly);
    err.open(QIODevice::WriteOnly);
    QCOMPARE(simulateCommand(arguments, in, out, err, cost::tables(), {}), 1);
    QVERIFY2(err.data().contains("could not be written"), err.data());
    out.close();
    signal(SIGPIPE, before);
}

void TestSimulateCommand::helpSaysTheStatus()
{
    const Run r = run({u"--help"_s}, {});
    QCOMPARE(r.status, 0);
    for (const char *part : {"exit status", "any line of a batch", "blank line", "error output"}) QVERIFY2(r.out.simplified().contains(part), r.out);
}

QTEST_GUILESS_MAIN(TestSimulateCommand)
#include "tst_simulatecommand.moc"
