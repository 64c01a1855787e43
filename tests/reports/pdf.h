#pragma once
#include "reports/pages.h"
#include <QBuffer>
#include <QPdfWriter>
#include <QProcess>
#include <QRectF>
#include <QRegularExpression>
#include <QTemporaryDir>

// A PDF as another program sees it: poppler's pdftotext, pdfinfo, pdffonts. With WEMI_SHOW_PDF=DIR it stays there.
class Pdf {
public:
    explicit Pdf(const Printout &printout, const QString &name = {})
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        writePdf(printout, buffer);
        keep(buffer.data(), name);
    }
    explicit Pdf(const QByteArray &bytes) { keep(bytes, {}); }

    QByteArray bytes() const { return m_bytes; }
    // A space that does not break is a space to whoever reads.
    QString text() const { return run(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), m_path, QStringLiteral("-")}).replace(QChar(QChar::Nbsp), QLatin1Char(' ')); }
    QString info() const { return run(QStringLiteral("pdfinfo"), {m_path}); }
    QString fonts() const { return run(QStringLiteral("pdffonts"), {m_path}); }
    // Where each word stands, in points.
    QList<QRectF> words() const
    {
        static const QRegularExpression word(QStringLiteral("<word xMin=\"([-0-9.]+)\" yMin=\"([-0-9.]+)\" xMax=\"([-0-9.]+)\" yMax=\"([-0-9.]+)\">"));
        QList<QRectF> found;
        for (auto i = word.globalMatch(run(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), m_path, QStringLiteral("-")})); i.hasNext();) {
            const auto match = i.next();
            found << QRectF(QPointF(match.captured(1).toDouble(), match.captured(2).toDouble()), QPointF(match.captured(3).toDouble(), match.captured(4).toDouble()));
        }
        return found;
    }
    int pages() const
    {
        for (const QString &line : info().split(QLatin1Char('\n')))
            if (line.startsWith(QLatin1String("Pages:"))) return line.section(QLatin1Char(':'), 1).trimmed().toInt();
        return 0;
    }

private:
    void keep(const QByteArray &bytes, const QString &name)
    {
        m_bytes = bytes;
        const QString shown = qEnvironmentVariable("WEMI_SHOW_PDF");
        const QString folder = shown.isEmpty() || name.isEmpty() ? m_folder.path() : shown;
        m_path = folder + QLatin1Char('/') + (name.isEmpty() ? QStringLiteral("print") : name) + QStringLiteral(".pdf");
        QFile file(m_path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("cannot write the PDF under test");
    }
    static QString run(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        if (!process.waitForFinished() || process.exitCode() != 0) qFatal("%s failed", qPrintable(program));
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    QTemporaryDir m_folder;
    QString m_path;
    QByteArray m_bytes;
};
