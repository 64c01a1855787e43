#include "ui/quicksearch.h"
#include "models/intake/typedover.h"
#include "models/records/catalogue.h"
#include "models/records/contact.h"
#include "models/records/familyrequest.h"
#include "models/records/person.h"
#include "models/store/store.h"
#include "models/sync/syncer.h"
#include "ui/icon.h"
#include "ui/theme.h"
#include <QAccessible>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr int mostResults = 40;
constexpr int typingPause = 0; // milliseconds: with the letters that came in together
constexpr int mostElsewhere = 10;       // of each type
constexpr int elsewherePause = 300;     // milliseconds: the central is not asked about every letter
constexpr qsizetype shortestElsewhere = 3; // letters
constexpr int hitRole = Qt::UserRole;
constexpr int detailRole = Qt::UserRole + 1;
constexpr int newRole = Qt::UserRole + 2; // the table of what would be begun

bool canBeChosen(const QModelIndex &index) { return index.data(hitRole).isValid() || index.data(newRole).isValid(); }

// A heading, or a title with its detail in quieter ink.
class HitDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override { return {0, option.fontMetrics.height() + 14}; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool heading = !canBeChosen(index);
        const bool selected = !heading && (option.state & QStyle::State_Selected);
        const QPalette &p = option.palette;
        painter->save();
        if (selected) painter->fillRect(option.rect, p.highlight());
        QRect text = option.rect.adjusted(heading ? 12 : 24, 0, -12, 0);
        QFont font = option.font;
        font.setBold(heading);
        painter->setFont(font);
        painter->setPen(heading ? theme::quiet(p) : p.color(selected ? QPalette::HighlightedText : QPalette::Text));
        const QFontMetrics metrics(font);
        const QString title = metrics.elidedText(index.data().toString(), Qt::ElideRight, text.width());
        painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter, title);
        text.setLeft(text.left() + metrics.horizontalAdvance(title) + 16);
        if (!selected) painter->setPen(theme::quiet(p));
        painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(index.data(detailRole).toString(), Qt::ElideRight, text.width()));
        painter->restore();
    }
};
} // namespace

QuickSearch::QuickSearch(Store &store, std::function<bool(const RecordType &)> opens, std::function<bool(const RecordType &)> begins, QWidget *parent)
    : QLineEdit(parent), m_store(store), m_opens(std::move(opens)), m_begins(std::move(begins))
{
    setPlaceholderText(tr("Search people, requests, contacts (Ctrl+K)"));
    setAccessibleName(tr("Search"));
    setAccessibleDescription(tr("Type a name, a phone number, a codice fiscale or the number of a request. Up and Down choose, Enter opens."));
    setClearButtonEnabled(true);
    addAction(icon(QStringLiteral("search")), LeadingPosition);
    m_popup = new QFrame;
    m_popup->setFrameShape(QFrame::StyledPanel);
    m_popup->setAutoFillBackground(true);
    m_popup->setBackgroundRole(QPalette::Base);
    m_popup->hide();
    m_list = new QListWidget;
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setItemDelegate(new HitDelegate(m_list));
    m_list->setAccessibleName(tr("Search results"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_words = new QLabel;
    m_words->setContentsMargins(12, 8, 12, 8);
    m_words->setWordWrap(true);
    auto *layout = new QVBoxLayout(m_popup);
    layout->setContentsMargins(1, 4, 1, 4);
    layout->setSpacing(0);
    layout->addWidget(m_list);
    layout->addWidget(m_words);
    connect(m_list, &QListWidget::itemClicked, this, &QuickSearch::choose);
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &QuickSearch::search);
    m_elsewhereSoon.setSingleShot(true);
    m_elsewhereSoon.setInterval(elsewherePause);
    connect(&m_elsewhereSoon, &QTimer::timeout, this, &QuickSearch::askElsewhere);
    connect(this, &QLineEdit::textEdited, this, [this] { m_pause.start(); });
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) { if (text.trimmed().isEmpty()) dismiss(); });
}

QuickSearch::~QuickSearch() { delete m_popup; }

void QuickSearch::alsoAsk(syncing::Syncer &exchange) { m_exchange = &exchange; }

void QuickSearch::begin()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
    if (!text().trimmed().isEmpty()) search();
}

bool QuickSearch::isShowingResults() const { return m_popup && m_popup->isVisible(); }

void QuickSearch::search()
{
    const QString words = text().trimmed();
    if (words.isEmpty()) return dismiss();
    m_pause.stop();
    ++m_asked;
    // One question at a time: who types fast is not answered about letters long past.
    if (m_waits) m_next = words;
    else ask(words);
}

void QuickSearch::ask(const QString &words)
{
    m_waits = true;
    whenDone(m_store.search(words, mostResults), this,
             [this, asked = m_asked](const QList<SearchHit> &hits) {
                 if (asked == m_asked && hasFocus()) show(hits);
                 answered();
             },
             [this, asked = m_asked](const std::exception &e) {
                 if (asked == m_asked && hasFocus()) say(QString::fromUtf8(e.what()));
                 answered();
             });
}

void QuickSearch::answered()
{
    m_waits = false;
    if (!m_next.isEmpty()) ask(std::exchange(m_next, {}));
}

void QuickSearch::show(const QList<SearchHit> &hits)
{
    m_shown = m_asked;
    m_hits.clear();
    m_elsewhere.clear();
    for (const RecordType *type : recordTypes())
        for (const SearchHit &hit : hits)
            if (hit.table == type->table && m_opens(*type)) m_hits << hit;
    fill();
    if (m_exchange && m_exchange->status().joined && text().trimmed().size() >= shortestElsewhere) m_elsewhereSoon.start();
}

// One question at a time here too; whoever types on asks again.
void QuickSearch::askElsewhere()
{
    if (m_waitsElsewhere) return m_elsewhereSoon.start();
    if (m_shown != m_asked || !isShowingResults()) return;
    m_waitsElsewhere = true;
    whenDone(
        m_exchange->search(text().trimmed(), mostElsewhere, !m_hits.isEmpty()), this,
        [this, asked = m_asked](const QList<SearchHit> &hits) {
            m_waitsElsewhere = false;
            if (asked == m_asked && m_shown == asked && isShowingResults()) showElsewhere(hits);
        },
        [this](const std::exception &) { m_waitsElsewhere = false; }); // what is found here is shown
}

// Beneath what is found here: what is chosen stays chosen, what is pointed at stays where it is.
void QuickSearch::showElsewhere(const QList<SearchHit> &hits)
{
    for (const SearchHit &hit : hits)
        if (const RecordType *type = recordTypeOf(hit.table); type && m_opens(*type)) m_elsewhere << hit;
    if (m_elsewhere.isEmpty()) return;
    const int row = m_hits.isEmpty() ? -1 : m_list->currentRow();
    fill();
    if (row >= 0) m_list->setCurrentRow(row);
    QAccessibleEvent event(m_list, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void QuickSearch::addHeading(const QString &text)
{
    auto *heading = new QListWidgetItem(text, m_list);
    heading->setFlags(Qt::NoItemFlags);
}

void QuickSearch::addHit(const SearchHit &hit, const QString &detail)
{
    auto *item = new QListWidgetItem(hit.title, m_list);
    item->setData(detailRole, detail);
    item->setData(Qt::AccessibleTextRole, tr("%1, %2").arg(hit.title, detail));
}

void QuickSearch::fill()
{
    m_list->clear();
    QByteArray table;
    int number = 0;
    for (const SearchHit &hit : std::as_const(m_hits)) {
        if (std::exchange(table, hit.table) != hit.table) addHeading(recordTypeOf(hit.table)->shownPlural());
        addHit(hit, hit.detail);
        m_list->item(m_list->count() - 1)->setData(hitRole, number++);
    }
    if (!m_elsewhere.isEmpty()) addHeading(tr("At the central, not on this computer yet"));
    for (const SearchHit &hit : std::as_const(m_elsewhere)) {
        const QString what = recordTypeOf(hit.table)->shownName();
        addHit(hit, hit.detail.isEmpty() ? what : what + u" · "_s + hit.detail);
        m_list->item(m_list->count() - 1)->setData(hitRole, number++);
    }
    offerNew();
    if (m_list->count() == 0) return say(tr("Nothing was found for “%1”. Try fewer letters, a phone number or a codice fiscale.").arg(text().trimmed()));
    m_words->setVisible(m_hits.size() >= mostResults);
    m_words->setText(tr("Only the first %1 are shown. Type more to find fewer.").arg(mostResults));
    m_list->show();
    m_list->setCurrentRow(1); // under the first heading
    place();
}

// Last, so that what is there already is seen first.
void QuickSearch::offerNew()
{
    const TypedOver typed(text(), QDate::currentDate());
    if (!m_begins || typed.isEmpty()) return;
    QListWidgetItem *heading = nullptr;
    for (const RecordType *type : {&Person::type, &FamilyRequest::type, &Contact::type}) {
        if (!m_opens(*type) || !m_begins(*type)) continue;
        if (!heading) {
            heading = new QListWidgetItem(m_hits.isEmpty() && m_elsewhere.isEmpty() ? tr("Nothing was found for “%1”").arg(text().trimmed()) : tr("None of these"), m_list);
            heading->setFlags(Qt::NoItemFlags);
        }
        const QString label = type == &Person::type ? tr("New person: “%1”") : type == &FamilyRequest::type ? tr("New request from “%1”") : tr("New contact with “%1”");
        auto *item = new QListWidgetItem(label.arg(typed.title()), m_list);
        item->setData(newRole, QByteArray(type->table));
    }
}

void QuickSearch::say(const QString &text)
{
    m_list->clear();
    m_hits.clear();
    m_elsewhere.clear();
    m_list->hide();
    m_words->setText(text);
    m_words->show();
    place();
}

// Inside the window and over its content, so that it needs no window of its own and never leaves the screen.
void QuickSearch::place()
{
    if (m_popup->parentWidget() != window()) {
        m_popup->setParent(window());
        window()->installEventFilter(this);
    }
    const QPoint below = mapTo(window(), QPoint(0, height() + 2));
    const int row = m_list->fontMetrics().height() + 14;
    const int wanted = m_list->isVisibleTo(m_popup) ? row * std::min(m_list->count(), 14) : 0;
    m_list->setFixedHeight(wanted);
    const int w = width();
    const int words = m_words->isVisibleTo(m_popup) ? m_words->heightForWidth(w - 2) : 0;
    m_popup->setGeometry(below.x(), below.y(), w, std::min(wanted + words + 10, window()->height() - below.y() - 8));
    m_popup->raise();
    m_popup->show();
}

void QuickSearch::move(int by)
{
    for (int row = m_list->currentRow() + by; row >= 0 && row < m_list->count(); row += by)
        if (canBeChosen(m_list->model()->index(row, 0))) {
            m_list->setCurrentRow(row);
            // The keyboard stays in the box; a screen reader is told what was reached.
            QAccessibleEvent event(m_list, QAccessible::Focus);
            event.setChild(row);
            QAccessible::updateAccessibility(&event);
            return;
        }
}

void QuickSearch::choose()
{
    // What is shown answers an older question while one still types: nobody opens what they did not ask for.
    if (m_pause.isActive()) return search();
    if (m_shown != m_asked) return;
    const QListWidgetItem *item = m_list->currentItem();
    if (!item) return;
    if (item->data(newRole).isValid()) {
        const RecordType *type = recordTypeOf(item->data(newRole).toByteArray());
        const Row values = TypedOver(text(), QDate::currentDate()).valuesFor(*type);
        dismiss();
        clear();
        Q_EMIT begun(type, values);
        return;
    }
    if (!item->data(hitRole).isValid()) return;
    const qsizetype number = item->data(hitRole).toLongLong();
    const SearchHit hit = number < m_hits.size() ? m_hits.at(number) : m_elsewhere.at(number - m_hits.size());
    dismiss();
    clear();
    Q_EMIT chosen(recordTypeOf(hit.table), hit.id);
}

void QuickSearch::dismiss()
{
    ++m_asked;
    m_next.clear();
    m_pause.stop();
    m_elsewhereSoon.stop();
    if (m_popup) m_popup->hide();
}

// The results lie in the window, and would stay over the page that covers the work.
void QuickSearch::hideEvent(QHideEvent *event)
{
    QLineEdit::hideEvent(event);
    dismiss();
}

void QuickSearch::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down: return m_popup->isVisible() ? move(1) : search();
    case Qt::Key_Up: return move(-1);
    case Qt::Key_Return: case Qt::Key_Enter: return m_popup->isVisible() ? choose() : search();
    case Qt::Key_Escape:
        if (m_popup->isVisible()) dismiss();
        else clear();
        return;
    default: QLineEdit::keyPressEvent(event);
    }
}

void QuickSearch::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason) dismiss();
}

bool QuickSearch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isShowingResults()) place();
    return QLineEdit::eventFilter(watched, event);
}
