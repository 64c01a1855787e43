#include "ui/recordconflicts.h"
#include "models/access/session.h"
#include "models/store/store.h"
#include "ui/conflictchoice.h"
#include "ui/flowlayout.h"
#include "ui/icon.h"
#include "ui/noticebar.h"
#include "ui/optionlists.h"
#include "ui/theme.h"
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using syncing::Keep;

namespace {
constexpr int linesSeen = 10; // at least, of what is to be decided

QLabel *lines(const QString &name)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QPushButton *button(const QString &sign, const QString &text, const QString &name)
{
    auto *made = new QPushButton(icon(sign), text);
    made->setObjectName(name);
    made->setAutoDefault(false);
    return made;
}

bool isOpen(const RecordConflicts::Shown &shown) { return shown.card.open && shown.card.decision.isEmpty() && !shown.decidedHere; }
} // namespace

RecordConflicts::RecordConflicts(const Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_title(lines(u"conflictTitle"_s)), m_about(lines(u"about"_s)), m_story(lines(u"story"_s)), m_left(lines(u"left"_s)), m_notice(new NoticeBar),
      m_rest(new QWidget), m_restLine(new FlowLayout(m_rest)), m_scroll(new QScrollArea), m_open(button(u"right"_s, tr("&Open the record"), u"openRecord"_s)),
      m_decide(button(u"check"_s, {}, u"decide"_s)), m_later(button(u"clock"_s, tr("Decide &later"), u"later"_s)), m_takeBack(button(u"undo"_s, tr("Take the decision &back"), u"takeBack"_s))
{
    m_needs.store = &desk.store;
    m_needs.today = desk.today;
    m_needs.onOpen = [this](const RecordType *type, const QString &id) { Q_EMIT openAsked(type, id); };
    m_needs.options = std::make_shared<OptionLists>(&desk.store);
    theme::enlarge(m_title, 1.3);
    theme::makeQuiet(m_about);
    theme::makeQuiet(m_left);
    m_restLine->setContentsMargins(0, 0, 0, 0);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_open, 0, Qt::AlignTop);
    auto *within = new QWidget;
    auto *story = new QVBoxLayout(within);
    story->setContentsMargins(0, 0, theme::grid, 0);
    story->addLayout(head);
    for (QLabel *part : {m_about, m_story}) story->addWidget(part);
    m_place = new QVBoxLayout;
    m_place->setSpacing(theme::grid);
    story->addLayout(m_place);
    story->addWidget(m_rest);
    story->addStretch(1);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(within);
    m_scroll->setMinimumHeight(linesSeen * fontMetrics().lineSpacing());
    m_foot = makeFoot();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(theme::grid, 0, 0, 0);
    all->addWidget(m_notice);
    all->addWidget(m_scroll, 1);
    all->addWidget(m_foot);
    connect(m_open, &QPushButton::clicked, this, [this] { if (m_type && !m_cards.isEmpty()) Q_EMIT openAsked(m_type, m_cards.first().card.record); });
    connect(m_decide, &QPushButton::clicked, this, &RecordConflicts::decide);
    connect(m_later, &QPushButton::clicked, this, &RecordConflicts::laterAsked);
    connect(m_takeBack, &QPushButton::clicked, this, [this] {
        QList<syncing::ConflictCard> cards;
        for (const Shown &shown : std::as_const(m_cards))
            if (shown.mayTakeBack) cards << shown.card;
        Q_EMIT takeBackAsked(cards);
    });
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *keys = new QShortcut(QKeySequence(Qt::CTRL | key), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(keys, &QShortcut::activated, this, &RecordConflicts::decide);
    }
    follow();
}

QWidget *RecordConflicts::makeFoot()
{
    m_decide->setToolTip(tr("Ctrl+Enter. What you chose then holds on every console; the other value stays in the history."));
    m_later->setToolTip(tr("It stays here and is not lost; everything else goes on."));
    auto *foot = new QWidget;
    auto *line = new FlowLayout(foot);
    line->setContentsMargins(0, theme::grid, 0, 0);
    for (QWidget *part : {static_cast<QWidget *>(m_decide), static_cast<QWidget *>(m_later), static_cast<QWidget *>(m_takeBack)}) line->addWidget(part);
    auto *both = new QWidget;
    auto *layout = new QVBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(foot);
    layout->addWidget(m_left);
    return both;
}

OriginWords RecordConflicts::wordsOf(const Shown &shown) const
{
    OriginWords words{shown.titles, m_desk.session.isSignedIn() ? m_desk.session.who().id : QString()};
    const auto name = [&](const QString &id, const QString &as) { if (!id.isEmpty() && !as.isEmpty()) words.titles.insert(id, as); };
    name(shown.card.mine.author, shown.mineBy);
    name(shown.card.theirs.author, shown.theirsBy);
    name(shown.card.decided.author, shown.decidedBy);
    name(shown.card.mine.site, shown.mineSite);
    name(shown.card.theirs.site, shown.theirsSite);
    return words;
}

void RecordConflicts::show(const RecordType *type, const QList<Shown> &cards)
{
    QList<Part> before = std::exchange(m_parts, {});
    const bool same = m_type == type && !m_cards.isEmpty() && !cards.isEmpty() && m_cards.first().card.record == cards.first().card.record;
    m_type = type;
    m_cards = cards;
    if (!same) m_notice->hide();
    while (QLayoutItem *item = m_place->takeAt(0)) delete item;
    for (const Shown &shown : cards) {
        const auto kept = std::ranges::find_if(before, [&](const Part &part) { return part.shown.card == shown.card && part.shown.mayTakeBack == shown.mayTakeBack; });
        Part part = kept == before.end() ? Part{shown, nullptr, {}} : std::exchange(*kept, {});
        part.shown = shown;
        if (!part.widget && type) {
            part.widget = makeQuestions(shown);
            part.choices = part.widget->findChildren<ConflictChoice *>();
        }
        if (part.widget) m_place->addWidget(part.widget);
        m_parts << part;
    }
    for (const Part &gone : before) {
        if (!gone.widget) continue;
        gone.widget->hide();
        gone.widget->deleteLater();
    }
    if (!same) m_scroll->ensureVisible(0, 0);
    tell();
    makeRest();
    follow();
}

QWidget *RecordConflicts::makeQuestions(const Shown &shown)
{
    auto *all = new QWidget;
    auto *layout = new QVBoxLayout(all);
    layout->setContentsMargins(0, 0, 0, 0);
    const OriginWords words = wordsOf(shown);
    if (!isOpen(shown)) {
        const auto keep = syncing::keepOf(shown.card.decision);
        QLabel *line = lines(u"decided"_s);
        const QString by = words.name(shown.card.decided), at = OriginWords::moment(shown.card.decided.at);
        const QString done = keep == Keep::Both ? tr("Decided by %1, %2: both were kept.") : keep == Keep::Other ? tr("Decided by %1, %2: another value was written.") : tr("Decided by %1, %2.");
        line->setText(done.arg(by, at));
        layout->addWidget(line);
    }
    for (const ConflictQuestion &question : questionsOf(*m_type, shown.card, words)) {
        auto *choice = new ConflictChoice(*m_type, question, words, m_needs);
        connect(choice, &ConflictChoice::changed, this, [this, choice] {
            choice->setProblem({}, {});
            follow();
        });
        connect(choice, &ConflictChoice::answered, this, [this, choice] { goOn(choice); });
        layout->addWidget(choice);
    }
    return all;
}

// What it is about and how it came to be; said once where it is the same for several fields.
void RecordConflicts::tell()
{
    setVisible(!m_cards.isEmpty());
    if (m_cards.isEmpty()) return;
    const Shown &first = m_cards.first();
    m_title->setText(first.title);
    QString about = m_type ? m_type->shownName() : tr("A kind of record this version of the program does not know: it can be decided on a newer one.");
    if (m_type && !first.present) about = tr("%1, not on this computer").arg(about);
    else if (first.trashed) about = tr("%1, in the trash").arg(about);
    m_about->setText(about);
    QStringList stories;
    for (const Shown &shown : std::as_const(m_cards))
        if (const QString story = whatHappened(shown.card, wordsOf(shown)); !stories.contains(story)) stories << story;
    m_story->setText(stories.mid(0, 2).join(u'\n'));
}

QPushButton *RecordConflicts::addRest(const QString &text, const QString &name)
{
    auto *made = new QPushButton(text);
    made->setObjectName(name);
    made->setAutoDefault(false);
    m_restLine->addWidget(made);
    return made;
}

// "For what is not chosen yet": one button a person, and both.
void RecordConflicts::makeRest()
{
    while (QLayoutItem *item = m_restLine->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    QHash<QString, QString> people;
    QStringList order;
    bool holdBoth = false;
    for (const Part &part : std::as_const(m_parts)) {
        if (!isOpen(part.shown)) continue;
        const OriginWords words = wordsOf(part.shown);
        for (const syncing::Origin &origin : {part.shown.card.theirs, part.shown.card.mine})
            if (!people.contains(origin.author)) {
                people.insert(origin.author, words.name(origin));
                order << origin.author;
            }
        for (const ConflictChoice *choice : part.choices) holdBoth = holdBoth || choice->offers(Keep::Both);
    }
    if (choices().size() > 1 && order.size() > 1) {
        m_restLine->addWidget(new QLabel(tr("All that is not chosen yet:")));
        for (const QString &author : std::as_const(order))
            connect(addRest(tr("As %1 wrote it").arg(people.value(author)), u"rest_"_s + author), &QPushButton::clicked, this, [this, author] { keepRest(author); });
        if (holdBoth) connect(addRest(tr("Both, where possible"), u"rest_both"_s), &QPushButton::clicked, this, &RecordConflicts::keepBoth);
    }
    m_rest->setVisible(m_restLine->count() > 0);
}

QList<ConflictChoice *> RecordConflicts::choices() const
{
    QList<ConflictChoice *> all;
    for (const Part &part : m_parts)
        if (isOpen(part.shown)) all += part.choices;
    return all;
}

void RecordConflicts::keepRest(const QString &author)
{
    for (ConflictChoice *choice : choices()) {
        const syncing::ConflictCard &card = choice->question().card;
        if (!choice->kept() && (card.mine.author == author || card.theirs.author == author)) choice->keep(card.mine.author == author ? Keep::Mine : Keep::Theirs);
    }
    m_decide->setFocus(Qt::OtherFocusReason);
}

void RecordConflicts::keepBoth()
{
    for (ConflictChoice *choice : choices())
        if (!choice->kept()) choice->keep(Keep::Both);
}

void RecordConflicts::focusFirst()
{
    for (const ConflictChoice *choice : choices())
        if (auto *first = choice->findChild<QRadioButton *>()) return first->setFocus(Qt::OtherFocusReason);
    m_open->setFocus(Qt::OtherFocusReason);
}

void RecordConflicts::goOn(const ConflictChoice *from)
{
    bool after = false;
    for (const ConflictChoice *choice : choices()) {
        if (after && !choice->kept()) {
            auto *first = choice->findChild<QRadioButton *>();
            first->setFocus(Qt::TabFocusReason);
            m_scroll->ensureWidgetVisible(first, 0, 12 * theme::grid);
            return;
        }
        after = after || choice == from;
    }
    if (m_decide->isEnabled()) m_decide->setFocus(Qt::TabFocusReason);
}

// A card is decided as a whole: where one of its questions is open, the others wait for it.
QList<syncing::waiting::Decision> RecordConflicts::decisions() const
{
    QList<syncing::waiting::Decision> all;
    for (const Part &part : m_parts) {
        if (!isOpen(part.shown) || part.choices.isEmpty()) continue;
        syncing::waiting::Decision one{part.shown.card, {}, {}};
        bool complete = true;
        for (const ConflictChoice *choice : part.choices) {
            complete = complete && choice->kept();
            if (!choice->kept()) continue;
            const QJsonObject chosen = choice->chosen();
            for (auto it = chosen.begin(); it != chosen.end(); ++it) one.chosen[it.key()] = it.value();
            const QString code = syncing::codeOf(*choice->kept());
            one.decision = one.decision.isEmpty() || one.decision == code ? code : syncing::codeOf(Keep::Other);
        }
        if (complete) all << one;
    }
    return all;
}

void RecordConflicts::decide()
{
    if (m_busy || !m_readOnly.isEmpty()) return;
    for (ConflictChoice *choice : choices())
        if (const QString problem = choice->problem(); !problem.isEmpty()) {
            choice->setProblem({}, problem);
            return say(tr("Not decided yet: what is written under “%1” is no value yet. %2").arg(choice->question().title, problem));
        }
    if (const auto chosen = decisions(); !chosen.isEmpty()) Q_EMIT decideAsked(chosen);
}

void RecordConflicts::say(const QString &text) { m_notice->say(text); }

void RecordConflicts::setBusy(bool busy)
{
    m_busy = busy;
    follow();
}

void RecordConflicts::setReadOnly(const QString &why)
{
    m_readOnly = why;
    follow();
}

void RecordConflicts::follow()
{
    const qsizetype asked = choices().size(), ready = decisions().size();
    const auto chosen = std::ranges::count_if(choices(), [](const ConflictChoice *choice) { return choice->kept().has_value(); });
    for (ConflictChoice *choice : choices()) choice->setReadOnly(m_readOnly);
    const bool mayTakeBack = std::ranges::any_of(m_cards, &Shown::mayTakeBack);
    m_decide->setText(asked > 1 && ready > 0 && ready < asked ? tr("&Decide %1 of %2").arg(ready).arg(asked) : tr("&Decide"));
    m_decide->setEnabled(ready > 0 && !m_busy && m_readOnly.isEmpty());
    m_decide->setVisible(asked > 0);
    m_later->setVisible(asked > 0);
    m_takeBack->setVisible(mayTakeBack);
    m_takeBack->setEnabled(!m_busy);
    m_open->setVisible(!m_cards.isEmpty() && m_cards.first().present && m_type);
    m_left->setText(!m_readOnly.isEmpty() ? m_readOnly
                    : asked == 0          ? mayTakeBack ? tr("Not sent yet: until then it can be taken back.") : tr("It holds on every console. To write something else, open the record.")
                    : chosen == asked     ? tr("All is chosen.")
                                          : tr("%n still to be chosen. Keys: 1, 2, 3… choose, Ctrl+Enter decides.", nullptr, static_cast<int>(asked - chosen)));
}
