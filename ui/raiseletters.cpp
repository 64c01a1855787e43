#include "ui/raiseletters.h"
#include "models/store/store.h"
#include "reports/letters.h"
#include "ui/placementpapers.h"
#include "ui/printing.h"
#include "ui/printjob.h"
#include "ui/prompt.h"
#include <QDir>
#include <QFileInfo>
#include <QtConcurrent/QtConcurrentRun>

using namespace Qt::StringLiterals;

RaiseLetters::RaiseLetters(const Desk &desk, QWidget *over) : QObject(over), m_desk(desk), m_over(over) {}

void RaiseLetters::preview(const QList<practices::PayRaise> &raises, QDate day)
{
    make(raises, day, [this](const QList<Letter> &letters) {
        setBusy(false);
        QList<Printout> all;
        QList<Printed> printed;
        for (const Letter &one : letters) {
            all << one.printout;
            printed << Printed{Placement::type.table, one.contract};
        }
        showPrint(m_desk, all, printed, m_over);
    });
}

void RaiseLetters::save(const QList<practices::PayRaise> &raises, QDate day)
{
    if (m_busy || raises.isEmpty()) return;
    const QString name = u"wemi-new-minimum-%1.pdf"_s.arg(m_desk.today().toString(Qt::ISODate)); // it names nobody
    m_desk.prompt.savePath(m_over, tr("One PDF for each family"), name, tr("PDF (*.pdf)"), [this, raises, day](const QString &path) {
        if (path.isEmpty()) return;
        make(raises, day, [this, path](const QList<Letter> &letters) { write(letters, path); });
    });
}

void RaiseLetters::make(const QList<practices::PayRaise> &raises, QDate day, const Then &then)
{
    if (m_busy || raises.isEmpty()) return;
    m_left = raises;
    m_made.clear();
    m_day = day;
    m_then = then;
    setBusy(true);
    makeNext();
}

// One after the other, in the order of the list.
void RaiseLetters::makeNext()
{
    if (m_left.isEmpty()) {
        if (!m_made.isEmpty()) return m_then(m_made);
        setBusy(false);
        return Q_EMIT failed(tr("There is no letter to print."), tr("The pay of these contracts reaches the minimum."));
    }
    const practices::PayRaise next = m_left.takeFirst();
    readPaperSources(
        m_desk, next.placement, this,
        [this](const PaperSources &sources) {
            const Placement &contract = sources.placement;
            if (const auto letter = raiseLetterOf(sources, m_day, printContext(m_desk), m_desk)) m_made << Letter{*letter, contract.id, contract.protocol};
            makeNext();
        },
        [this](const QString &text) {
            setBusy(false);
            Q_EMIT failed(tr("The letters could not be prepared."), text);
        });
}

void RaiseLetters::write(const QList<Letter> &letters, const QString &path)
{
    const QFileInfo asked(path);
    QList<std::pair<Printout, QString>> files;
    for (qsizetype i = 0; i < letters.size(); ++i) {
        const QString number = letters.at(i).number.isEmpty() ? QString::number(i + 1) : letters.at(i).number;
        files << std::pair(letters.at(i).printout, asked.dir().filePath(u"%1-%2.pdf"_s.arg(asked.completeBaseName(), number)));
    }
    const auto job = [files] {
        for (const auto &[printout, file] : files) writePdf(printout, file);
    };
    whenDone(
        QtConcurrent::run(job), this,
        [this, letters, folder = asked.dir().path()] {
            for (const Letter &one : letters) m_desk.store.logUse(u"pdf"_s, Placement::type.table, one.contract, m_desk.author());
            setBusy(false);
            Q_EMIT said(tr("%n letter(s) saved in %1.", nullptr, static_cast<int>(letters.size())).arg(QDir::toNativeSeparators(folder)));
        },
        [this](const std::exception &e) {
            setBusy(false);
            Q_EMIT failed(tr("Not all letters were saved."), QString::fromUtf8(e.what()));
        });
}

void RaiseLetters::setBusy(bool busy)
{
    m_busy = busy;
    Q_EMIT busyChanged();
}
