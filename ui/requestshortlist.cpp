#include "ui/requestshortlist.h"
#include "models/shortlist/tables.h"
#include "models/store/store.h"
#include "ui/theme.h"
#include <QPushButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace {
constexpr int mostLines = 4; // seen at once
} // namespace

RequestShortlist::RequestShortlist(const Desk &desk, QWidget *parent)
    : RelatedList(desk.store, Proposal::type, {"candidacy", "state", "chosen_at", "sent_at", "refusal"}, parent), m_desk(desk)
{
    findChild<QPushButton *>(u"new"_s)->hide();
    auto *list = findChild<QTreeWidget *>();
    list->setAccessibleName(tr("Workers proposed for this request"));
    connect(this, &RelatedList::shown, this, [this, list] {
        setVisible(!records().isEmpty());
        list->setFixedHeight(fontMetrics().height() * (3 + 2 * static_cast<int>(std::clamp<qsizetype>(records().size(), 1, mostLines))));
    });
    hide();
}

bool RequestShortlist::comesFirst(const Record &record) const { return recordOf<Proposal>(record.row).isOpen(); }

void RequestShortlist::follow(const FamilyRequest &request)
{
    m_request = request.id;
    ask({{&Proposal::type, {}, {{"request", Condition::Test::Is, {request.id}}}, {{"chosen_at", Qt::DescendingOrder}}, false}});
    if (m_expected && (request.state.startsWith(u"closed"_s) || request.state == u"cancelled"_s)) release();
}

void RequestShortlist::expect(intake::Move move)
{
    const bool ends = move == intake::Move::CloseHired || move == intake::Move::CloseNotHired || move == intake::Move::Cancel;
    m_expected = ends ? std::optional(move) : std::nullopt;
}

void RequestShortlist::release()
{
    const QString reason = m_expected == intake::Move::CloseHired ? u"proposal-end.office-hired"_s : u"proposal-end.office-closed"_s;
    m_expected.reset();
    const auto fail = [this](const std::exception &e) { Q_EMIT failed(QString::fromUtf8(e.what())); };
    whenDone(shortlist::tableOf(m_desk.store, m_request), this, [this, reason, fail](const std::optional<shortlist::Table> &table) {
        if (!table) return;
        const QList<RecordSave> records = shortlist::released(*table, {reason}, m_desk.author(), QDateTime::currentDateTimeUtc());
        if (!records.isEmpty()) whenDone(m_desk.store.saveTogether(records, m_desk.author()), this, [](const QList<Saved> &) {}, fail);
    }, fail);
}
