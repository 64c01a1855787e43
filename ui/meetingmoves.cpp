#include "ui/meetingmoves.h"
#include "ui/flowlayout.h"
#include "ui/icon.h"
#include "ui/theme.h"
#include "ui/wordkeeper.h"
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using appointments::Move;

MeetingMoves::MeetingMoves(const Desk &desk, QWidget *parent)
    : QFrame(parent), m_state(new QLabel), m_problems(new QLabel), m_asked(new QLabel), m_file(new QPushButton(icon(u"calendar"_s), tr("Calendar &file"))),
      m_text(new QPushButton(icon(u"copy"_s), tr("&Text to confirm"))), m_do(new QPushButton), m_why(new QLineEdit), m_words(new QWidget)
{
    setFrameShape(StyledPanel);
    m_state->setObjectName(u"meetingState"_s);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setMinimumHeight(m_do->sizeHint().height());
    m_problems->setObjectName(u"moveProblems"_s);
    m_problems->setTextFormat(Qt::PlainText);
    m_problems->setWordWrap(true);
    auto *buttons = new FlowLayout;
    buttons->addWidget(m_state);
    addMove(Move::Hold, tr("It was &held"), u"check"_s, "hold");
    addMove(Move::Miss, tr("Somebody did not &come"), u"person"_s, "miss");
    addMove(Move::CallOff, tr("Call it &off"), u"close"_s, "callOff");
    addMove(Move::PlanAgain, tr("&Plan it again"), u"undo"_s, "planAgain");
    for (const Move move : {Move::Hold, Move::Miss, Move::CallOff, Move::PlanAgain}) buttons->addWidget(m_buttons.value(move));
    m_file->setObjectName(u"calendarFile"_s);
    m_text->setObjectName(u"confirmText"_s);
    m_file->setMenu(fileMenu());
    m_text->setMenu(textMenu());
    buttons->addWidget(m_text);
    buttons->addWidget(m_file);
    m_why->setObjectName(u"why"_s);
    m_why->setMaxLength(Meeting::type.field("cancelled_why").longest());
    m_do->setObjectName(u"doMove"_s);
    m_do->setAutoDefault(false);
    auto *leave = new QPushButton(tr("Leave it as it is"));
    leave->setAutoDefault(false);
    auto *words = new QHBoxLayout(m_words);
    words->setContentsMargins(0, 0, 0, 0);
    words->addWidget(m_asked);
    words->addWidget(m_why, 1);
    words->addWidget(m_do);
    words->addWidget(leave);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(buttons);
    layout->addWidget(m_words);
    layout->addWidget(m_problems);
    m_words->hide();
    m_problems->hide();
    const auto typed = [this] { return m_why->text().isEmpty() ? QJsonObject() : QJsonObject{{u"words"_s, m_why->text()}}; };
    m_keeper = new WordKeeper(desk, typed, [this](const QJsonObject &kept) { m_why->setText(kept[u"words"_s].toString()); }, this);
    connect(m_why, &QLineEdit::textEdited, m_keeper, &WordKeeper::touch);
    connect(m_keeper, &WordKeeper::failed, this, [this](const QString &text) { showProblems({{{}, text}}); });
    const auto go = [this] {
        m_given = aboutOf(m_move);
        Q_EMIT moveAsked(m_move, m_why->text());
    };
    connect(m_do, &QPushButton::clicked, this, go);
    connect(m_why, &QLineEdit::returnPressed, this, go);
    connect(leave, &QPushButton::clicked, this, [this] {
        m_words->hide();
        showProblems({});
    });
}

void MeetingMoves::addMove(Move move, const QString &text, const QString &iconName, const char *name)
{
    auto *button = new QPushButton(icon(iconName), text);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    m_buttons.insert(move, button);
    connect(button, &QPushButton::clicked, this, [this, move] { ask(move); });
}

QMenu *MeetingMoves::fileMenu()
{
    auto *menu = new QMenu(this);
    connect(menu->addAction(tr("Without names, for a calendar others see…")), &QAction::triggered, this, [this] { Q_EMIT fileAsked(false); });
    connect(menu->addAction(tr("With the names of those who meet…")), &QAction::triggered, this, [this] { Q_EMIT fileAsked(true); });
    return menu;
}

QMenu *MeetingMoves::textMenu()
{
    auto *menu = new QMenu(this);
    const auto add = [&](const QString &text, const QByteArray &language, bool mail) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, language, mail] { Q_EMIT textAsked(language, mail); });
    };
    add(tr("Copy a text message, in Italian"), "it", false);
    add(tr("Copy an e-mail, in Italian"), "it", true);
    add(tr("Copy a text message, in English"), "en", false);
    add(tr("Copy an e-mail, in English"), "en", true);
    return menu;
}

void MeetingMoves::ask(Move move)
{
    showProblems({});
    m_move = move;
    if (move == Move::Hold || move == Move::PlanAgain) {
        m_words->hide();
        return Q_EMIT moveAsked(move, {});
    }
    m_asked->setText(move == Move::CallOff ? tr("Why it is called off:") : tr("Who did not come, if known:"));
    m_why->setAccessibleName(m_asked->text());
    m_do->setText(move == Move::CallOff ? tr("Call it off") : tr("Write it down"));
    m_why->clear();
    m_keeper->begin(aboutOf(move));
    m_words->show();
    m_why->setFocus(Qt::OtherFocusReason);
}

void MeetingMoves::showProblems(const QList<Problem> &problems)
{
    QStringList texts;
    for (const Problem &problem : problems) texts << problem.text;
    m_problems->setText(texts.join(u'\n'));
    m_problems->setVisible(!texts.isEmpty());
}

void MeetingMoves::follow(const Meeting &meeting, const QDateTime &now)
{
    if (meeting.state != m_meeting.state) {
        m_words->hide();
        showProblems({});
        if (!m_given.isEmpty()) m_keeper->forget(std::exchange(m_given, {})); // done, for the meeting shows it
    }
    m_meeting = meeting;
    m_now = now;
    refresh();
}

QString MeetingMoves::aboutOf(Move move) const { return u"meeting/%1/%2"_s.arg(m_meeting.id).arg(static_cast<int>(move)); }

void MeetingMoves::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    refresh();
}

void MeetingMoves::setSaved(bool saved)
{
    m_saved = saved;
    refresh();
}

void MeetingMoves::refresh()
{
    QString state = m_saved ? Meeting::type.shown(Meeting::type.field("state"), m_meeting.state) : tr("Not booked yet");
    if (!m_meeting.cancelledWhy.isEmpty()) state += u": "_s + m_meeting.cancelledWhy;
    m_state->setText(state);
    const auto possible = appointments::movesOf(m_meeting);
    const bool early = m_meeting.starts.isValid() && m_now < m_meeting.starts;
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it) {
        it.value()->setVisible(possible.contains(it.key()));
        const bool tooEarly = early && (it.key() == Move::Hold || it.key() == Move::Miss);
        it.value()->setEnabled(!m_readOnly && m_saved && !tooEarly);
        it.value()->setToolTip(!m_saved ? tr("Book it first: save it.") : tooEarly ? tr("The meeting has not begun yet.") : QString());
    }
    m_buttons.value(Move::Hold)->setText(m_meeting.state == u"held"_s ? tr("Correct &how it went") : tr("It was &held"));
    for (QPushButton *button : {m_file, m_text}) {
        button->setEnabled(m_saved && m_meeting.starts.isValid());
        button->setToolTip(button->isEnabled() ? QString() : tr("Book it first: save it."));
    }
}
