#include "ui/conflictline.h"
#include "models/store/store.h"
#include "models/sync/syncer.h"
#include "models/sync/waiting.h"
#include "ui/conflictquestion.h"
#include "ui/icon.h"
#include "ui/theme.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

ConflictLine::ConflictLine(const Desk &desk, const RecordType &type, const QString &record, QWidget *parent) : QFrame(parent), m_desk(desk), m_type(type), m_record(record), m_text(new QLabel)
{
    setObjectName(u"conflictLine"_s);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    auto *decide = new QPushButton(icon(u"compare"_s), tr("Look and decide…"));
    decide->setObjectName(u"toConflict"_s);
    decide->setAutoDefault(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::grid, theme::grid / 2, theme::grid, theme::grid / 2);
    layout->addWidget(m_text, 1);
    layout->addWidget(decide);
    hide();
    connect(decide, &QPushButton::clicked, this, [this] { Q_EMIT pageRequested(u"conflicts/"_s + m_record); });
    m_soon.setSingleShot(true);
    m_soon.setInterval(200);
    connect(&m_soon, &QTimer::timeout, this, &ConflictLine::read);
    connect(&desk.store, &Store::changed, this, [this](const RecordType *changed) { if (changed == &m_type) m_soon.start(); });
    if (desk.exchange) connect(desk.exchange, &syncing::Syncer::statusChanged, &m_soon, qOverload<>(&QTimer::start));
    read();
}

void ConflictLine::read()
{
    whenDone(
        syncing::waiting::conflictsOf(m_desk.store, m_type, m_record), this, [this](const QList<syncing::conflicts::Shown> &cards) { tell(cards); },
        [](const std::exception &) {}); // the page of conflicts says it, too
}

void ConflictLine::tell(const QList<syncing::conflicts::Shown> &cards)
{
    QStringList fields;
    bool trash = false;
    for (const auto &shown : cards) {
        if (!shown.card.open || shown.decidedHere) continue;
        trash = trash || shown.card.kind != u"value";
        for (const ConflictQuestion &question : questionsOf(m_type, shown.card, {})) fields << question.title;
    }
    const int count = static_cast<int>(fields.size());
    m_text->setText(trash ? tr("Whether this belongs in the trash waits for a decision: somebody changed it, somebody else put it there.")
                          : tr("%n field(s) of this record wait for a decision, two people wrote different values: %1.", nullptr, count).arg(fields.join(u"; "_s)));
    setVisible(count > 0);
}
