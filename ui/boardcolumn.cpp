#include "ui/boardcolumn.h"
#include "ui/theme.h"
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMimeData>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;
using shortlist::BoardCard;

namespace {
constexpr int padding = 6;
constexpr qsizetype mostWorkers = 4;

// A card: its first line strong, what presses in its colour.
class CardDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QRect card = option.rect.adjusted(2, 2, -3, -3);
        const bool selected = option.state.testFlag(QStyle::State_Selected) && option.state.testFlag(QStyle::State_Active) && option.state.testFlag(QStyle::State_HasFocus);
        const QPalette &palette = option.palette;
        painter->save();
        painter->setPen(QPen(palette.color(selected ? QPalette::Highlight : QPalette::Mid), selected ? 2 : 1));
        painter->setBrush(palette.color(QPalette::Base));
        painter->drawRoundedRect(card, 4, 4);
        const QStringList lines = index.data(BoardModel::LinesRole).toStringList();
        QRect line = card.adjusted(padding, padding, -padding, 0);
        line.setHeight(option.fontMetrics.height());
        for (qsizetype i = 0; i < lines.size(); ++i) {
            QFont font = option.font;
            font.setBold(i == 0);
            painter->setFont(font);
            const bool clock = i == 2;
            const int late = index.data(BoardModel::LateRole).toInt();
            painter->setPen(clock && late == 2 ? theme::problem(palette) : clock && late == 1 ? theme::caution(palette) : palette.color(QPalette::Text));
            painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, QFontMetrics(font).elidedText(lines.at(i), Qt::ElideRight, line.width()));
            line.translate(0, line.height());
        }
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto lines = static_cast<int>(index.data(BoardModel::LinesRole).toStringList().size());
        return {option.fontMetrics.averageCharWidth() * 16, lines * option.fontMetrics.height() + 2 * padding + 5};
    }
};

QString shown(const FamilyRequest &request, const char *column)
{
    const Field &f = FamilyRequest::type.field(column);
    return FamilyRequest::type.shown(f, f.get(&request));
}

// How long there is, or when what counts happened; a card is narrow.
QString whenOf(const BoardCard &card, const FamilyRequest &request)
{
    const auto on = [](const QDateTime &at) { return QLocale().toString(at.toLocalTime().date(), u"d MMM"_s); };
    if (request.closedAt.isValid()) return BoardColumn::tr("Ended on %1").arg(on(request.closedAt));
    if (request.cvsSentAt.isValid()) return BoardColumn::tr("CVs sent on %1").arg(on(request.cvsSentAt));
    return card.clock.isEmpty() ? shown(request, "state") : card.clock;
}

QStringList linesOf(const BoardCard &card)
{
    const auto request = recordOf<FamilyRequest>(card.request.row);
    QStringList lines{request.contactSurname.isEmpty() ? request.protocol : u"%1 %2"_s.arg(request.contactSurname, request.contactName).trimmed(),
                      u"%1 · %2"_s.arg(request.protocol, shown(request, "service").section(u" ("_s, 0, 0)), whenOf(card, request)};
    for (const Proposal &one : card.proposals.first(std::min(card.proposals.size(), mostWorkers)))
        lines << BoardColumn::tr("%1: %2").arg(one.workerName, Proposal::type.shown(Proposal::type.field("state"), one.state));
    return lines;
}
} // namespace

void BoardModel::show(const QList<BoardCard> &cards)
{
    beginResetModel();
    m_cards = cards;
    endResetModel();
}

const BoardCard *BoardModel::cardAt(int row) const { return row >= 0 && row < m_cards.size() ? &m_cards.at(row) : nullptr; }

int BoardModel::rowOf(const QString &id) const
{
    const auto at = std::ranges::find_if(m_cards, [&](const BoardCard &card) { return FamilyRequest::type.idOf(card.request.row) == id; });
    return at == m_cards.end() ? -1 : static_cast<int>(at - m_cards.begin());
}

int BoardModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_cards.size()); }

QVariant BoardModel::data(const QModelIndex &index, int role) const
{
    const BoardCard *card = index.isValid() ? cardAt(index.row()) : nullptr;
    if (!card) return {};
    if (role == IdRole) return FamilyRequest::type.idOf(card->request.row);
    if (role == LinesRole) return linesOf(*card);
    if (role == Qt::DisplayRole) return linesOf(*card).first();
    if (role == Qt::ToolTipRole) return linesOf(*card).join(u'\n');
    if (role == Qt::AccessibleTextRole) return linesOf(*card).join(u", "_s);
    if (role == LateRole) return !card->daysLeft ? 0 : *card->daysLeft < 0 ? 2 : *card->daysLeft == 0 ? 1 : 0;
    return {};
}

Qt::ItemFlags BoardModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags all = QAbstractListModel::flags(index) | Qt::ItemIsDropEnabled;
    return index.isValid() ? all | Qt::ItemIsDragEnabled : all;
}

QMimeData *BoardModel::mimeData(const QModelIndexList &indexes) const
{
    auto *data = new QMimeData;
    if (!indexes.isEmpty()) data->setData(QLatin1String(mime), indexes.first().data(IdRole).toString().toUtf8());
    return data;
}

BoardColumn::BoardColumn(shortlist::Column column, QWidget *parent) : QListView(parent), m_column(column), m_model(new BoardModel(this))
{
    setModel(m_model);
    setItemDelegate(new CardDelegate(this));
    setObjectName(u"column%1"_s.arg(static_cast<int>(column)));
    setAccessibleName(shortlist::titleOf(column));
    setSelectionMode(SingleSelection);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(false);
    setDefaultDropAction(Qt::MoveAction);
    setDragDropMode(DragDrop);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setMinimumWidth(fontMetrics().averageCharWidth() * 22);
    connect(this, &QListView::doubleClicked, this, [this] { Q_EMIT opened(current()); });
}

void BoardColumn::show(const QList<BoardCard> &cards)
{
    const QString before = current();
    const int row = currentIndex().row();
    m_model->show(cards);
    if (select(before) || cards.isEmpty() || row < 0) return;
    setCurrentIndex(m_model->index(std::clamp(row, 0, m_model->rowCount() - 1)));
}

QString BoardColumn::current() const { return currentIndex().data(BoardModel::IdRole).toString(); }

bool BoardColumn::select(const QString &request)
{
    const int row = request.isEmpty() ? -1 : m_model->rowOf(request);
    if (row >= 0) setCurrentIndex(m_model->index(row));
    return row >= 0;
}

void BoardColumn::keyPressEvent(QKeyEvent *event)
{
    const int by = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    if (by && event->modifiers().testFlag(Qt::ControlModifier)) {
        if (!current().isEmpty()) Q_EMIT moveAsked(current(), by);
        return;
    }
    if (by && !(event->modifiers() & ~Qt::KeypadModifier)) return Q_EMIT stepped(by);
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !current().isEmpty()) return Q_EMIT opened(current());
    QListView::keyPressEvent(event);
}

void BoardColumn::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasFormat(QLatin1String(BoardModel::mime))) event->acceptProposedAction();
}

void BoardColumn::dragMoveEvent(QDragMoveEvent *event)
{
    if (event->mimeData()->hasFormat(QLatin1String(BoardModel::mime))) event->acceptProposedAction();
}

// Where it goes is for the page to say; the card itself moves when the request is read again.
void BoardColumn::dropEvent(QDropEvent *event)
{
    const QByteArray id = event->mimeData()->data(QLatin1String(BoardModel::mime));
    if (id.isEmpty()) return;
    event->setDropAction(Qt::CopyAction); // nothing is taken out of the other list by the drag itself
    event->accept();
    Q_EMIT dropped(QString::fromUtf8(id));
}

void BoardColumn::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model->rowCount() > 0) setCurrentIndex(m_model->index(0));
}
