#include "ui/shortliststepform.h"
#include "ui/flowlayout.h"
#include "ui/hirequestions.h"
#include "ui/optionlists.h"
#include "ui/desk.h"
#include "ui/texteditor.h"
#include "ui/theme.h"
#include "ui/wordkeeper.h"
#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using shortlist::Step;
using Kind = ShortlistStepForm::Question::Kind;

namespace {
template <class W> W *named(W *widget, const QString &name, const QString &says)
{
    widget->setObjectName(name);
    widget->setAccessibleName(says);
    return widget;
}
} // namespace

ShortlistStepForm::ShortlistStepForm(const Desk &desk, QWidget *parent)
    : QFrame(parent), m_lists(new OptionLists(&desk.store, this)), m_keeper(new WordKeeper(desk, [this] { return typed(); }, [this](const QJsonObject &kept) { putBack(kept); }, this)), m_tables(desk.tables), m_heading(new QLabel), m_reason(named(new QComboBox, u"stepReason"_s, tr("Reason"))),
      m_how(named(new QComboBox, u"stepHow"_s, tr("How the CVs are sent"))), m_all(new QCheckBox(tr("These are all there are"))),
      m_note(named(new LongTextEditor, u"stepNote"_s, tr("In words"))), m_hire(new HireQuestions), m_late(new QWidget), m_lateText(new QLabel),
      m_lateCause(named(new QComboBox, u"lateCause"_s, tr("Why the CVs are late"))), m_lateNote(named(new LongTextEditor, u"lateNote"_s, tr("In words, why they are late"))),
      m_problems(new QLabel), m_print(new QPushButton(tr("See and print the CVs"))), m_do(new QPushButton)
{
    build();
    connect(m_do, &QPushButton::clicked, this, &ShortlistStepForm::give);
    connect(m_print, &QPushButton::clicked, this, [this] { Q_EMIT printAsked(m_question); });
    connect(m_all, &QCheckBox::toggled, this, &ShortlistStepForm::showLate);
    connect(m_how, &QComboBox::currentIndexChanged, this, &ShortlistStepForm::setWords);
    for (QComboBox *box : {m_reason, m_how, m_lateCause}) connect(box, &QComboBox::activated, m_keeper, &WordKeeper::touch);
    for (LongTextEditor *text : {m_note, m_lateNote}) connect(text, &LongTextEditor::edited, m_keeper, &WordKeeper::touch);
    connect(m_all, &QCheckBox::clicked, m_keeper, &WordKeeper::touch);
    connect(m_keeper, &WordKeeper::failed, this, &ShortlistStepForm::tell);
}

void ShortlistStepForm::build()
{
    setFrameShape(StyledPanel);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    m_heading->setObjectName(u"stepHeading"_s);
    m_lateText->setTextFormat(Qt::PlainText);
    m_lateText->setWordWrap(true);
    m_note->setPlaceholderText(tr("In words"));
    m_lateNote->setPlaceholderText(tr("In words"));
    m_all->setObjectName(u"stepAll"_s);
    m_all->setToolTip(tr("Fewer than three CVs are sent and no more will follow: the days are no longer counted"));
    for (const Choice &way : Proposal::type.field("sent_how").choices) m_how->addItem(Proposal::type.translated(way.label), QLatin1String(way.code));
    m_problems->setObjectName(u"stepProblems"_s);
    m_problems->setWordWrap(true);
    m_problems->setTextFormat(Qt::PlainText);
    m_do->setObjectName(u"stepDo"_s);
    m_print->setObjectName(u"stepPrint"_s);
    auto *not_ = new QPushButton(tr("Leave it as it is"));
    auto *line = new FlowLayout;
    for (QWidget *one : std::initializer_list<QWidget *>{m_how, m_all, m_reason, m_note}) line->addWidget(one);
    auto *late = new FlowLayout(m_late);
    for (QWidget *one : std::initializer_list<QWidget *>{m_lateText, m_lateCause, m_lateNote}) late->addWidget(one);
    auto *buttons = new FlowLayout;
    for (QPushButton *button : {m_do, m_print, not_}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_heading);
    layout->addLayout(line);
    layout->addWidget(m_hire);
    layout->addWidget(m_late);
    layout->addWidget(m_problems);
    layout->addLayout(buttons);
    connect(not_, &QPushButton::clicked, this, &ShortlistStepForm::left);
}

bool ShortlistStepForm::isNeededFor(Step step) { return shortlist::asksReason(step) || step == Step::Agree || step == Step::Send || step == Step::Hire; }

void ShortlistStepForm::ask(const Question &question, const shortlist::Table &table, QDate today)
{
    m_question = question;
    m_table = table;
    m_today = today;
    ++m_round;
    const bool sends = question.kind != Kind::Fourth && question.step == Step::Send, ends = question.kind != Kind::Fourth && shortlist::asksReason(question.step);
    m_note->setValue(QString());
    m_lateNote->setValue(QString());
    m_all->setChecked(false);
    m_wanted = {};
    showProblems({});
    m_reason->clear();
    m_lateCause->clear();
    m_reason->setVisible(ends);
    m_how->setVisible(sends);
    m_print->setVisible(sends);
    m_all->setVisible(sends && !table.asked().cvsSentAt.isValid());
    const bool hires = question.kind == Kind::One && question.step == Step::Hire;
    m_note->setVisible(!sends && !hires);
    m_hire->setVisible(hires);
    if (hires) m_hire->ask(question.about, table, m_tables, today);
    if (ends) offer(m_reason, "proposal-end");
    if (sends) offer(m_lateCause, "late-cause");
    setWords();
    showLate();
    setAccessibleName(m_heading->text());
    m_keeper->begin(keyOf(question));
    show();
    QWidget *first = ends ? static_cast<QWidget *>(m_reason) : sends ? m_how : hires ? static_cast<QWidget *>(m_do) : m_note;
    first->setFocus(Qt::OtherFocusReason);
}

void ShortlistStepForm::follow(const shortlist::Table &table, QDate today)
{
    m_table = table;
    m_today = today;
    if (!isHidden()) showLate();
}

void ShortlistStepForm::setWords()
{
    const QString name = m_question.name;
    QString heading, act;
    if (m_question.kind == Kind::Fourth) {
        heading = tr("There are three on the shortlist. Why add %1 as well?").arg(name);
        act = tr("Add to the shortlist");
    } else switch (m_question.step) {
        case Step::Agree: heading = tr("%1 is available. What they said, if it matters:").arg(name); act = tr("Write it down"); break;
        case Step::Decline: heading = tr("Why %1 says no:").arg(name); act = tr("Write the refusal down"); break;
        case Step::DoNotWant: heading = tr("Why the family says no to %1:").arg(name); act = tr("Write the refusal down"); break;
        case Step::Hire: heading = tr("%1 is hired: the contract is prepared, the others on this shortlist are released, the request is closed.").arg(name); act = tr("Hire"); break;
        case Step::Release:
            heading = m_question.kind == Kind::All ? tr("Why everybody on the shortlist is released:") : tr("Why %1 is released:").arg(name);
            act = tr("Release");
            break;
        case Step::Send:
            heading = m_question.kind == Kind::All ? tr("The CVs of all who are available go to the family:") : tr("The CV of %1 goes to the family:").arg(name);
            act = m_how->currentData().toString() == u"email"_s ? tr("Make the e-mail, write down as sent") : tr("Write down as sent");
            break;
        default: break;
    }
    m_heading->setText(heading);
    m_do->setText(act);
}

void ShortlistStepForm::offer(QComboBox *box, const QByteArray &list)
{
    m_lists->ask(list, this, [this, box, list, round = m_round](const QList<Answer> &answers, const QString &trouble) {
        if (round != m_round) return;
        if (!trouble.isEmpty()) return tell(trouble);
        box->clear();
        box->addItem(QString(), QString());
        for (const Answer &answer : answers)
            if (answer.offered && (list != "proposal-end" || shortlist::isOffered(answer.id, m_question.step))) box->addItem(answer.title, answer.id);
        box->setCurrentIndex(std::max(0, box->findData(m_wanted[box->objectName()].toString())));
        box->adjustSize();
    });
}

qsizetype ShortlistStepForm::sendingNow() const
{
    if (m_question.kind == Kind::One) return 1;
    const QList<Proposal> all = m_table.all();
    return std::ranges::count_if(all, [](const Proposal &one) { return shortlist::stepsOf(one).contains(Step::Send); });
}

void ShortlistStepForm::showLate()
{
    shortlist::StepWords now;
    now.all = m_all->isChecked();
    const bool sends = m_question.kind != Kind::Fourth && m_question.step == Step::Send;
    const auto days = sends ? shortlist::lateDays(m_table, sendingNow(), now, m_today) : std::nullopt;
    m_late->setVisible(days.has_value());
    if (days) m_lateText->setText(tr("It took %n working day(s), more than three. Why?", nullptr, *days));
}

shortlist::StepWords ShortlistStepForm::words() const
{
    shortlist::StepWords all;
    all.note = m_note->value();
    if (!m_reason->isHidden()) all.reason = m_reason->currentData().toString();
    if (!m_how->isHidden()) all.how = m_how->currentData().toString();
    all.all = !m_all->isHidden() && m_all->isChecked();
    if (!m_late->isHidden()) {
        all.lateCause = m_lateCause->currentData().toString();
        all.lateNote = m_lateNote->value();
    }
    if (!m_hire->isHidden()) all.agreed = m_hire->agreed();
    return all;
}

QString ShortlistStepForm::keyOf(const Question &question) const
{
    return u"shortlist/%1/%2/%3/%4"_s.arg(FamilyRequest::type.idOf(m_table.request.row)).arg(static_cast<int>(question.kind)).arg(static_cast<int>(question.step)).arg(question.about);
}

QJsonObject ShortlistStepForm::typed() const
{
    QJsonObject all;
    const auto add = [&all](const QWidget *box, const QString &value) {
        if (!value.isEmpty()) all.insert(box->objectName(), value);
    };
    add(m_note, m_note->value());
    add(m_lateNote, m_lateNote->value());
    add(m_reason, m_reason->currentData().toString());
    add(m_lateCause, m_lateCause->currentData().toString());
    if (m_all->isChecked()) all.insert(m_all->objectName(), true);
    if (!all.isEmpty() && !m_how->isHidden()) add(m_how, m_how->currentData().toString());
    return all;
}

void ShortlistStepForm::putBack(const QJsonObject &kept)
{
    m_wanted = kept;
    m_note->setValue(kept[m_note->objectName()].toString());
    m_lateNote->setValue(kept[m_lateNote->objectName()].toString());
    m_all->setChecked(kept[m_all->objectName()].toBool());
    for (QComboBox *box : {m_reason, m_lateCause, m_how})
        if (const int at = box->findData(kept[box->objectName()].toString()); at >= 0) box->setCurrentIndex(at);
}

void ShortlistStepForm::forget(const Question &question) { m_keeper->forget(keyOf(question)); }

void ShortlistStepForm::tell(const QString &trouble)
{
    m_problems->setText(trouble);
    m_problems->setVisible(true);
}

void ShortlistStepForm::give()
{
    if (const QString no = m_hire->isHidden() ? QString() : m_hire->unread(); !no.isEmpty()) return showProblems({{"pay", no}});
    Q_EMIT given(m_question, words());
}

void ShortlistStepForm::showProblems(const QList<Problem> &problems)
{
    QStringList texts;
    for (const Problem &p : problems) texts << p.text;
    m_problems->setText(texts.join(u'\n'));
    m_problems->setVisible(!texts.isEmpty());
    for (const Problem &p : problems) {
        if (p.column == "refusal") return m_reason->setFocus();
        if (p.column == "pay") return m_hire->focusPay();
        if (p.column == "late_cause") return m_lateCause->setFocus();
        if (p.column == "late_note") return m_lateNote->setFocus();
        if (p.column == "refusal_note" || p.column == "beyond_three" || p.column == "answer_note") return m_note->setFocus();
    }
}

// Ctrl+Enter does it from wherever one writes; Esc leaves it as it is.
void ShortlistStepForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) return Q_EMIT left();
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers().testFlag(Qt::ControlModifier)) return m_do->click();
    QFrame::keyPressEvent(event);
}
