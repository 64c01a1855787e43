#include "ui/shortlistcards.h"
#include "ui/flowlayout.h"
#include "ui/icon.h"
#include "ui/shortlistcard.h"
#include "ui/theme.h"
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using shortlist::Step;

namespace {
constexpr qsizetype mostEnded = 8;
constexpr int charactersOfCard = 44;
} // namespace

ShortlistCards::ShortlistCards(QWidget *parent)
    : QWidget(parent), m_heading(new QLabel), m_sendAll(new QToolButton), m_sheet(new QToolButton), m_releaseAll(new QToolButton), m_grid(new QGridLayout), m_ended(new QLabel)
{
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setObjectName(u"shortlistHeading"_s);
    theme::enlarge(m_heading, 1.15);
    const auto dress = [](QToolButton *button, const QString &name, const QString &iconName, const QString &text) {
        button->setObjectName(name);
        button->setIcon(icon(iconName));
        button->setText(text);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
    };
    dress(m_sendAll, u"sendAll"_s, u"send"_s, tr("Sen&d the CVs…"));
    dress(m_sheet, u"sheet"_s, u"print"_s, tr("Sheet to com&pare them…"));
    m_sheet->setToolTip(tr("One page for the family with the workers side by side, first names only"));
    dress(m_releaseAll, u"releaseAll"_s, u"close"_s, tr("Release everybod&y…"));
    m_ended->setTextFormat(Qt::RichText);
    m_ended->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_ended->setWordWrap(true);
    m_ended->setObjectName(u"ended"_s);
    theme::makeQuiet(m_ended);
    auto *top = new FlowLayout;
    for (QWidget *one : std::initializer_list<QWidget *>{m_heading, m_sendAll, m_sheet, m_releaseAll}) top->addWidget(one);
    m_grid->setSpacing(theme::grid);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(top);
    layout->addLayout(m_grid);
    layout->addWidget(m_ended);
    connect(m_sendAll, &QToolButton::clicked, this, &ShortlistCards::sendAllAsked);
    connect(m_sheet, &QToolButton::clicked, this, &ShortlistCards::sheetAsked);
    connect(m_ended, &QLabel::linkActivated, this, &ShortlistCards::historyAsked);
    connect(m_releaseAll, &QToolButton::clicked, this, &ShortlistCards::releaseAllAsked);
}

ShortlistCard *ShortlistCards::make()
{
    auto *card = new ShortlistCard;
    connect(card, &ShortlistCard::stepAsked, this, [this, card](Step step) { Q_EMIT stepAsked(card->proposal(), step); });
    connect(card, &ShortlistCard::openAsked, this, &ShortlistCards::openAsked);
    connect(card, &ShortlistCard::cvAsked, this, &ShortlistCards::cvAsked);
    connect(card, &ShortlistCard::meetingAsked, this, &ShortlistCards::meetingAsked);
    connect(card, &ShortlistCard::historyAsked, this, &ShortlistCards::historyAsked);
    return card;
}

void ShortlistCards::show(const shortlist::Table &table, QDate today, const QString &refusal, const QHash<QString, QString> &titles)
{
    const QList<Proposal> all = table.all();
    QList<Proposal> shown = table.open();
    for (const Proposal &one : all)
        if (one.state == u"hired"_s) shown.prepend(one);
    // A card stays the card of its worker: the keyboard stays in it.
    QList<ShortlistCard *> cards;
    for (const Proposal &one : shown) {
        ShortlistCard *there = card(one.id);
        if (there) m_cards.removeOne(there);
        cards << (there ? there : make());
        cards.last()->show(one, table, today, refusal);
    }
    for (ShortlistCard *gone : std::as_const(m_cards)) {
        m_grid->removeWidget(gone);
        gone->hide();
        gone->deleteLater();
    }
    m_cards = cards;
    m_columns = 0;
    place();
    const bool sends = std::ranges::any_of(shown, [](const Proposal &one) { return shortlist::stepsOf(one).contains(Step::Send); });
    m_heading->setText(shown.isEmpty() ? tr("Nobody is on the shortlist yet.") : tr("On the shortlist: %1 of %2").arg(shown.size()).arg(shortlist::usualSize));
    m_sendAll->setVisible(sends);
    m_releaseAll->setVisible(!table.open().isEmpty());
    m_sheet->setVisible(!table.open().isEmpty());
    for (QToolButton *button : {m_sendAll, m_releaseAll}) {
        button->setEnabled(refusal.isEmpty());
        button->setToolTip(refusal);
    }
    m_ended->setText(endedText(table, titles));
    m_ended->setVisible(!m_ended->text().isEmpty());
}

QString ShortlistCards::endedText(const shortlist::Table &table, const QHash<QString, QString> &titles) const
{
    const QList<Proposal> all = table.all();
    QStringList lines;
    qsizetype more = 0;
    for (auto one = all.crbegin(); one != all.crend(); ++one) {
        if (one->isOpen() || one->state == u"hired"_s) continue;
        if (lines.size() == mostEnded) {
            ++more;
            continue;
        }
        QStringList why;
        for (const QString &part : {titles.value(one->refusal), one->refusalNote.simplified()})
            if (!part.isEmpty()) why << part;
        const QString name = u"<a href='%1'>%2</a>"_s.arg(one->id, shortlist::nameOn(table, *one).toHtmlEscaped());
        lines << tr("%1: %2 on %3. %4").arg(name, Proposal::type.shown(Proposal::type.field("state"), one->state).toLower().toHtmlEscaped(),
                                              QLocale().toString(one->endedAt.toLocalTime().date(), u"d MMMM"_s), why.join(u" – "_s).toHtmlEscaped());
    }
    if (more > 0) lines << tr("and %1 more").arg(more);
    return lines.join(u"<br>"_s);
}

ShortlistCard *ShortlistCards::card(const QString &proposal) const
{
    for (ShortlistCard *one : m_cards)
        if (one->proposal() == proposal) return one;
    return nullptr;
}

void ShortlistCards::begin(int card)
{
    if (card < m_cards.size()) m_cards.at(card)->begin();
}

void ShortlistCards::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

// As many beside each other as find room; with large text they stand one under the other.
void ShortlistCards::place()
{
    const int columns = std::clamp(width() / std::max(1, fontMetrics().averageCharWidth() * charactersOfCard), 1, 4);
    if (columns == m_columns || m_cards.isEmpty()) return;
    m_columns = columns;
    for (qsizetype i = 0; i < m_cards.size(); ++i) m_grid->addWidget(m_cards.at(i), static_cast<int>(i) / columns, static_cast<int>(i) % columns);
    for (int i = 0; i < 4; ++i) m_grid->setColumnStretch(i, i < std::max(std::min(columns, 3), static_cast<int>(m_cards.size())) && i < columns ? 1 : 0);
}
