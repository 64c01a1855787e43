#include "ui/meetingface.h"
#include "models/access/session.h"
#include "models/store/store.h"
#include "reports/meetingmessage.h"
#include "reports/recordprint.h"
#include "ui/interviewverdict.h"
#include "ui/meetingclashes.h"
#include "ui/meetingcontact.h"
#include "ui/meetingfile.h"
#include "ui/meetingmoves.h"
#include "ui/recordform.h"
#include "ui/recordrights.h"
#include "ui/taborder.h"
#include <QClipboard>
#include <QComboBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;
using appointments::Move;

MeetingFace::MeetingFace(const Desk &desk, QObject *parent) : RecordFace(parent), m_desk(desk), m_around(new MeetingSurroundings(desk.store, desk.today, this)) {}

QWidget *MeetingFace::above()
{
    m_moves = new MeetingMoves(m_desk);
    connect(m_moves, &MeetingMoves::moveAsked, this, &MeetingFace::makeMove);
    connect(m_moves, &MeetingMoves::fileAsked, this, &MeetingFace::saveFile);
    connect(m_moves, &MeetingMoves::textAsked, this, &MeetingFace::copyText);
    return m_moves;
}

QWidget *MeetingFace::lay(RecordForm &form)
{
    m_form = &form;
    m_clashes = new MeetingClashes;
    m_contact = new MeetingContact;
    auto *fields = new QVBoxLayout;
    fields->addWidget(layWhen());
    fields->addWidget(layWhat());
    fields->addWidget(layAfter());
    fields->addWidget(layMore());
    form.arrange(); // nothing is left but what is wrong with the whole
    fields->addWidget(&form);
    fields->addStretch(1);
    auto *side = new QVBoxLayout;
    side->addWidget(m_clashes);
    side->addWidget(m_contact);
    side->addStretch(1);
    auto *all = new QWidget;
    auto *halves = new QHBoxLayout(all);
    halves->setContentsMargins(0, 0, 0, 0);
    halves->addLayout(fields, 3);
    halves->addLayout(side, 2);
    form.setFocusProxy(form.box("starts"));
    connect(m_around, &MeetingSurroundings::changed, this, &MeetingFace::present);
    connect(m_around, &MeetingSurroundings::failed, this, &RecordFace::said);
    connect(m_contact, &MeetingContact::said, this, &RecordFace::said);
    // A free time is taken right after the one that was typed.
    connect(m_clashes, &MeetingClashes::offered, this, [this] {
        QWidget *time = m_form->box("starts")->findChild<QWidget *>(u"time"_s);
        if (time && time->window() == m_clashes->window()) tabAfter(time, m_clashes);
    });
    connect(m_clashes, &MeetingClashes::taken, this, [this](const QDateTime &starts) { m_form->change({{"starts", starts}}); });
    return all;
}

void MeetingFace::addRow(QFormLayout *rows, const char *column)
{
    FieldBox *box = m_form->adopt(column);
    rows->addRow(m_form->makeLabel(box), box);
}

// Of a few records one is picked, not looked for.
QComboBox *MeetingFace::makeChoice(QFormLayout *rows, const char *column, const QString &label)
{
    m_form->adopt(column)->hide();
    auto *combo = new QComboBox;
    combo->setObjectName(QLatin1String(column) + u"Choice"_s);
    combo->setAccessibleName(QString(label).remove(u'&'));
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *text = new QLabel(label);
    text->setBuddy(combo);
    rows->addRow(text, combo);
    connect(combo, &QComboBox::activated, this, [this, combo, column] { m_form->change({{column, combo->currentData().toString()}}); });
    return combo;
}

QWidget *MeetingFace::layWhen()
{
    auto *group = new QGroupBox(tr("When and where"));
    auto *rows = new QFormLayout(group);
    rows->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    for (const char *column : {"starts", "minutes", "place", "site"}) addRow(rows, column);
    m_room = makeChoice(rows, "room", tr("&Room"));
    addRow(rows, "address");
    m_operator = makeChoice(rows, "operator_id", tr("O&perator"));
    addRow(rows, "reminder");
    return group;
}

QWidget *MeetingFace::layWhat()
{
    auto *group = new QGroupBox(tr("What for, and who"));
    auto *rows = new QFormLayout(group);
    rows->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    for (const char *column : {"kind", "request", "person", "candidacy", "about", "notes"}) addRow(rows, column);
    return group;
}

QWidget *MeetingFace::layAfter()
{
    m_after = new QGroupBox(tr("How it went"));
    m_after->setObjectName(u"after"_s);
    auto *rows = new QFormLayout(m_after);
    rows->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    rows->setRowWrapPolicy(QFormLayout::WrapAllRows);
    addRow(rows, "outcome");
    EditorNeeds needs;
    needs.store = &m_desk.store;
    needs.today = m_desk.today;
    m_verdict = new InterviewVerdict(needs);
    rows->addRow(m_verdict);
    for (const char *column : {"family_words", "worker_words"}) addRow(rows, column);
    return m_after;
}

QWidget *MeetingFace::layMore()
{
    auto *group = new QGroupBox(tr("More"));
    m_more = new QFormLayout(group);
    m_more->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_more->setRowWrapPolicy(QFormLayout::WrapLongRows);
    for (const char *column : {"reminder_paused", "author", "proposal", "placement"}) addRow(m_more, column);
    for (const char *column : {"state", "cancelled_why"}) m_form->adopt(column)->hide(); // they stand above
    return group;
}

void MeetingFace::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_moves->setReadOnly(readOnly);
    m_moves->setSaved(!m_form->kept().isEmpty() && !m_form->kept().at(Meeting::type.indexOf("author")).toString().isEmpty());
    m_verdict->setReadOnly(readOnly);
    for (QComboBox *combo : {m_room, m_operator}) combo->setEnabled(!readOnly);
    present();
}

void MeetingFace::follow(const Row &row)
{
    const QString room = m_meeting.room, site = m_meeting.site;
    m_meeting = recordOf<Meeting>(row);
    if (!m_readOnly && !site.isEmpty() && site != m_meeting.site && !room.isEmpty() && room == m_meeting.room) {
        m_meeting.room.clear(); // it is in the other centre
        m_form->change({{"room", QString()}});
        return;
    }
    m_around->follow(m_meeting);
    present();
}

void MeetingFace::present()
{
    if (m_meeting.id.isEmpty()) return;
    const QDateTime moment = now();
    offer(m_room, "room", m_around->rooms());
    offer(m_operator, "operator_id", m_around->operators());
    m_clashes->follow(m_meeting, m_around->booked(), m_around->centre().closings, moment);
    m_contact->follow(m_around->requestNumber(), m_around->family(), m_around->worker());
    m_moves->follow(m_meeting, moment);
    const bool begun = m_meeting.starts.isValid() && m_meeting.starts <= moment;
    m_after->setVisible(m_meeting.state == u"held"_s || (m_meeting.state == u"planned"_s && begun) || !m_meeting.outcome.isEmpty());
    m_more->setRowVisible(m_form->box("proposal"), !m_meeting.proposal.isEmpty());
    m_more->setRowVisible(m_form->box("placement"), !m_meeting.placement.isEmpty());
    m_more->setRowVisible(m_form->box("author"), !m_meeting.author.isEmpty());
    presentOutcomes();
    m_verdict->follow(m_around->candidacy(), m_meeting.kind == u"interview"_s ? m_meeting.outcome : QString());
    fillFromRequest();
}

void MeetingFace::presentOutcomes()
{
    auto *combo = qobject_cast<QComboBox *>(m_form->box("outcome")->editor().widget);
    auto *items = combo ? qobject_cast<QStandardItemModel *>(combo->model()) : nullptr;
    const QStringList offered = appointments::outcomesOf(m_meeting.kind);
    for (int i = 0; items && i < items->rowCount(); ++i) {
        const QString code = combo->itemData(i).toString();
        items->item(i)->setEnabled(code.isEmpty() || offered.contains(code) || code == m_meeting.outcome);
    }
}

void MeetingFace::offer(QComboBox *combo, const char *column, const MeetingSurroundings::Named &offered)
{
    MeetingSurroundings::Named all{{QString(), tr("None")}};
    all << offered;
    const QString chosen = rowOf(m_meeting).at(Meeting::type.indexOf(column)).toString();
    if (std::ranges::none_of(all, [&](const auto &one) { return one.first == chosen; })) all << std::pair(chosen, m_around->booked().titles.value(chosen, tr("(no longer offered)")));
    bool same = combo->count() == all.size();
    for (int i = 0; same && i < combo->count(); ++i) same = combo->itemData(i).toString() == all.at(i).first && combo->itemText(i) == all.at(i).second;
    if (!same) {
        combo->clear();
        for (const auto &[id, title] : std::as_const(all)) combo->addItem(title, id);
    }
    combo->setCurrentIndex(combo->findData(chosen));
}

// Who asked is who meets, where nobody else is named.
void MeetingFace::fillFromRequest()
{
    if (m_readOnly || !m_meeting.person.isEmpty() || m_around->requester().isEmpty() || m_meeting.kind == u"interview"_s) return;
    if (!m_form->editedColumns().contains("request")) return;
    const QString requester = m_around->requester();
    m_meeting.person = requester;
    m_form->change({{"person", requester}});
}

Row MeetingFace::begun(Row row) const
{
    auto meeting = recordOf<Meeting>(row);
    meeting.site = m_desk.author().siteId;
    meeting.operatorId = m_desk.author().operatorId;
    meeting.reminder = 30;
    return rowOf(meeting);
}

// This moment, on the day the desk has.
QDateTime MeetingFace::now() const { return QDateTime(m_desk.today(), QTime::currentTime()).toUTC(); }

// "Rossi Anna – Perez Maria": of those who meet, as far as they are known.
QString MeetingFace::named() const
{
    QStringList names;
    for (const auto &person : {m_around->family(), m_around->worker()})
        if (person) names << Person::type.title(rowOf(*person));
    return names.join(u" \u2013 "_s);
}

Row MeetingFace::completed(Row row) const
{
    auto meeting = recordOf<Meeting>(row);
    if (meeting.site.isEmpty()) meeting.site = m_desk.author().siteId;
    if (meeting.author.isEmpty()) meeting.author = m_desk.author().operatorId;
    if (meeting.about.isEmpty()) meeting.about = named();
    const QVariant before = m_form->kept().at(Meeting::type.indexOf("starts"));
    if (before.toDateTime().isValid() && before.toDateTime() != meeting.starts) {
        meeting.remindedAt = {}; // at another time it is another reminder
        meeting.reminderPaused = {};
    }
    return rowOf(meeting);
}

void MeetingFace::makeMove(Move move, const QString &why)
{
    const auto typed = recordOf<Meeting>(m_form->row());
    if (move == Move::Hold && !typed.proposal.isEmpty())
        if (const QString no = reasonAgainst(m_desk.session, Right::Match); !no.isEmpty()) return m_moves->showProblems({{"state", no}});
    const auto problems = appointments::against(move, typed, {typed.outcome, typed.familyWords, typed.workerWords, why}, now());
    m_moves->showProblems(problems);
    if (!problems.isEmpty()) {
        if (FieldBox *box = m_form->box(problems.first().column); box && box->isVisible()) box->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (move == Move::Hold && !mayJudge(typed)) return;
    if (!m_form->isEdited()) return settle(move, why);
    if (!m_form->finish()) return Q_EMIT said(tr("Not done: something typed is not right yet; it is said under its field."));
    // What was typed first, then the step.
    Q_EMIT changeAsked([this, move, why](const Row &row) {
        QMetaObject::invokeMethod(this, [this, move, why] { settle(move, why); }, Qt::QueuedConnection);
        return row;
    });
}

// An interview that decides a candidacy is a decision on it, with its marks.
bool MeetingFace::mayJudge(const Meeting &typed)
{
    if (typed.kind != u"interview"_s || !candidacy::moveOf(typed.outcome)) return true;
    QString no = reasonAgainst(m_desk.session, rightToEdit(Candidacy::type));
    if (no.isEmpty() && !m_around->candidacy()) no = tr("Choose the worker first: the candidacy is decided with this outcome.");
    if (!no.isEmpty()) m_moves->showProblems({{"state", no}});
    return no.isEmpty() && m_verdict->finish(typed.outcome, m_desk.today());
}

void MeetingFace::settle(Move move, const QString &why)
{
    const auto typed = recordOf<Meeting>(m_form->row());
    const bool judges = typed.kind == u"interview"_s && candidacy::moveOf(typed.outcome);
    whenDone(
        meetings::settle(m_desk.store, m_meeting.id, move, {typed.outcome, typed.familyWords, typed.workerWords, why}, m_desk.author(), now(),
                         judges ? m_verdict->verdict() : candidacy::Verdict()),
        this,
        [this, move] {
            Q_EMIT said(move == Move::Hold ? tr("Written down: the meeting was held.") : move == Move::PlanAgain ? tr("The meeting is planned again.") : tr("Written down."));
        },
        [this](const std::exception &e) { m_moves->showProblems({{"state", QString::fromUtf8(e.what())}}); });
}

// A time that is only typed may be refused yet: nobody is told of it.
bool MeetingFace::isBooked()
{
    if (!m_form->isEdited()) return true;
    Q_EMIT said(tr("Save the meeting first: nobody should be told a time that is not booked."));
    return false;
}

void MeetingFace::saveFile(bool withNames)
{
    if (!isBooked()) return;
    const MeetingWords words{m_meeting, m_around->centre(), m_room->currentData().toString().isEmpty() ? QString() : m_room->currentText(), m_around->requestNumber()};
    whenDone(
        m_desk.store.find(Meeting::type, m_meeting.id), this,
        [this, words, withNames](const std::optional<Record> &record) {
            if (!record) return;
            saveCalendarFile({calendarEntry(words, *record, withNames)}, m_desk, Meeting::type.idOf(record->row), m_moves, [this](const QString &text) { Q_EMIT said(text); });
        },
        [this](const std::exception &e) { Q_EMIT said(QString::fromUtf8(e.what())); });
}

void MeetingFace::copyText(const QByteArray &language, bool mail)
{
    if (!isBooked()) return;
    const MeetingWords words{m_meeting, m_around->centre(), m_room->currentData().toString().isEmpty() ? QString() : m_room->currentText(), m_around->requestNumber()};
    QGuiApplication::clipboard()->setText(meetingMessage(words, language, mail));
    Q_EMIT said(tr("The text is copied: paste it in the message."));
}

std::optional<Printout> MeetingFace::printout(const Row &row, const QHash<QString, QString> &titles, const PrintContext &context) const
{
    return recordPrintout(Meeting::type, row, titles, Disclosure::Office, context);
}
