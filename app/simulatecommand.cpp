#include "app/simulatecommand.h"
#include "app/simulationbatch.h"
#include "app/simulationtext.h"
#include "models/cost/simulationjson.h"
#include "models/cost/simulationrequest.h"
#include "models/records/failure.h"
#include <QBuffer>
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(SimulateCommand)
};

enum Status { Done = 0, Refused = 1, WrongUsage = 2 };

struct Order {
    QString format, output, input;
    bool batch = false;
};

// Written, and out of this program: a full disk shows only then.
void mustWrite(QIODevice &device, QByteArrayView bytes)
{
    auto *file = qobject_cast<QFileDevice *>(&device);
    if (device.write(bytes.data(), bytes.size()) != bytes.size() || (file && !file->flush()))
        throw Failure(Text::tr("The answer could not be written."), device.errorString(), Text::tr("Check the disk or the program that reads the answer."));
}

QString description()
{
    return QStringList{
        Text::tr("Simulates what it costs a family to employ a carer, a housekeeper or a baby-sitter."),
        Text::tr("What cannot be simulated is said instead of the answer: in JSON it is the answer, {\"error\": …}; with --format text or pdf it is written in words on the error output, and nothing on the output."),
        Text::tr("With --batch each line has its answer, in the same order; a blank line has none. A line that cannot be simulated has its error, and the others go on."),
        Text::tr("The exit status is 0 when everything was answered; 1 when it was refused, or any line of a batch was, or the answer could not be written; 2 when the command is not written well."),
    }.join(u"\n\n"_s);
}

// The order, or a status to leave with when there is nothing more to do.
std::variant<Order, Status> orderOf(const QStringList &arguments, QIODevice &out, QIODevice &err)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(description());
    const QCommandLineOption format(u"format"_s, Text::tr("What to write: json, text or pdf."), u"format"_s, u"json"_s);
    const QCommandLineOption output({u"o"_s, u"output"_s}, Text::tr("Write to this file instead of the standard output."), u"file"_s);
    const QCommandLineOption batch(u"batch"_s, Text::tr("Read one JSON object on each line and write an answer for each."));
    const QCommandLineOption help({u"h"_s, u"help"_s}, Text::tr("Show this help."));
    parser.addOptions({format, output, batch, help});
    parser.addPositionalArgument(u"file"_s, Text::tr("The simulation, as JSON; - or nothing for the standard input."), u"[file|-]"_s);

    const auto wrong = [&err](const QString &why) {
        err.write(why.toUtf8() + '\n');
        return WrongUsage;
    };
    if (!parser.parse(QStringList{u"wemi-console simulate"_s} + arguments)) return wrong(parser.errorText());
    if (parser.isSet(help)) {
        mustWrite(out, parser.helpText().toUtf8());
        return Done;
    }
    const Order order{parser.value(format), parser.value(output), parser.positionalArguments().value(0, u"-"_s), parser.isSet(batch)};
    if (!QStringList{u"json"_s, u"text"_s, u"pdf"_s}.contains(order.format)) return wrong(Text::tr("The format can be json, text or pdf, not “%1”.").arg(order.format));
    if (order.batch && order.format != "json"_L1) return wrong(Text::tr("A batch is answered in JSON only."));
    if (parser.positionalArguments().size() > 1) return wrong(Text::tr("Only one file can be read."));
    if (parser.isSet(output) && order.output.isEmpty()) return wrong(Text::tr("The name of the output file is empty."));
    return order;
}

QByteArray sheet(const cost::Breakdown &breakdown, const QString &format, const cost::Tables &tables, const SimulationPdf &pdf)
{
    QByteArray bytes;
    if (format == "text"_L1) return simulationText(breakdown).toUtf8();
    if (format == "json"_L1) {
        cost::SimulationJson(tables).write(breakdown, bytes);
        return bytes + '\n';
    }
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    pdf(breakdown, buffer);
    return bytes;
}

int refuse(const cost::Refusal &refusal, const QString &format, QIODevice &out, QIODevice &err)
{
    QByteArray bytes;
    if (format == "json"_L1) {
        cost::SimulationJson::write(refusal, bytes);
        mustWrite(out, bytes + '\n');
    } else {
        mustWrite(err, (refusal.key.isEmpty() ? refusal.text : QString::fromUtf8(refusal.key) + u": "_s + refusal.text).toUtf8() + '\n');
    }
    return Refused;
}

// Where the answer goes. A regular file is replaced whole, or left as it is; a pipe or a device is written into, never replaced.
class Output {
public:
    Output(const QString &name, QIODevice &standard) : m_name(name), m_standard(standard), m_inPlace(name), m_whole(name)
    {
        const QFileInfo target(name);
        m_replaces = !name.isEmpty() && (!target.exists() || target.isFile());
    }

    QIODevice &device() { return m_name.isEmpty() ? m_standard : m_replaces ? static_cast<QIODevice &>(m_whole) : m_inPlace; }
    void open()
    {
        if (!m_name.isEmpty()) check(device().open(QIODevice::WriteOnly));
    }
    void keep()
    {
        if (!m_name.isEmpty()) check(m_replaces ? m_whole.commit() : m_inPlace.flush());
    }

private:
    void check(bool good)
    {
        if (!good) throw Failure(Text::tr("“%1” cannot be written.").arg(m_name), device().errorString(), Text::tr("Choose another file."));
    }

    QString m_name;
    QIODevice &m_standard;
    QFile m_inPlace;
    QSaveFile m_whole;
    bool m_replaces = false;
};

int carryOut(const Order &order, QIODevice &in, QIODevice &out, QIODevice &err, const cost::Tables &tables, const SimulationPdf &pdf)
{
    Output to(order.output, out);
    if (order.batch) {
        to.open();
        const bool good = SimulationBatch(tables).run(in, to.device());
        to.keep();
        return good ? Done : Refused;
    }
    const auto result = cost::simulateRequest(in.read(cost::longestRequest + 1), tables);
    if (const auto *refusal = std::get_if<cost::Refusal>(&result)) return refuse(*refusal, order.format, out, err);
    const QByteArray bytes = sheet(std::get<cost::Breakdown>(result), order.format, tables, pdf);
    to.open();
    mustWrite(to.device(), bytes);
    to.keep();
    return Done;
}
} // namespace

int simulateCommand(const QStringList &arguments, QIODevice &in, QIODevice &out, QIODevice &err, const cost::Tables &tables,
                    const SimulationPdf &pdf)
{
    try {
        const auto read = orderOf(arguments, out, err);
        if (const auto *status = std::get_if<Status>(&read)) return *status;
        const Order &order = std::get<Order>(read);
        QFile file(order.input);
        const bool standard = order.input == "-"_L1;
        if (!standard && !file.open(QIODevice::ReadOnly))
            return refuse({{}, Text::tr("“%1” cannot be read: %2").arg(order.input, file.errorString())}, order.format, out, err);
        return carryOut(order, standard ? in : file, out, err, tables, pdf);
    } catch (const Failure &failure) {
        err.write(failure.text().toUtf8() + '\n');
        if (auto *file = qobject_cast<QFileDevice *>(&err)) file->flush();
        return Refused;
    }
}
