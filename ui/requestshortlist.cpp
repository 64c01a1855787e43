#include "ui/requestshortlist.h"
#include "models/records/failure.h"
#include "models/shortlist/ending.h"
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
}

QList<Proposal> RequestShortlist::proposals() const
{
    QList<Proposal> all;
    for (const Record &one : records()) all << recordOf<Proposal>(one.row);
    return all;
}

void RequestShortlist::end(intake::Move move, const intake::MoveWords &words)
{
    const auto fail = [this](const std::exception &e) { Q_EMIT failed(QString::fromUtf8(e.what())); };
    whenDone(shortlist::tableOf(m_desk.store, m_request), this, [this, move, words, fail](const std::optional<shortlist::Table> &table) {
        if (!table || !intake::movesOf(table->asked()).contains(move)) return; // somebody else was faster
        try {
            const QList<RecordSave> records = shortlist::movedByHand(move, *table, words, m_desk.author(), QDateTime::currentDateTimeUtc());
            whenDone(m_desk.store.saveTogether(records, m_desk.author()), this, [](const QList<Saved> &) {}, fail);
        } catch (const Failure &failure) {
            fail(failure);
        }
    }, fail);
}
