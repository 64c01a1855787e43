#include "ui/feedbackface.h"
#include "models/access/session.h"
#include "models/store/store.h"
#include "reports/feedbackform.h"
#include "reports/recordprint.h"
#include "ui/flowlayout.h"
#include "ui/icon.h"
#include "ui/printjob.h"
#include "ui/recordform.h"
#include "ui/recordrights.h"
#include "ui/starstrip.h"
#include "ui/theme.h"
#include <QApplication>
#include <QClipboard>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using evaluations::Step;

namespace {
constexpr const char *starred[] = {"overall", "communicates", "adapts", "keeps_time", "speed", "ease", "fit"};
constexpr const char *matter[] = {"about", "from_whom", "person", "candidacy", "request", "placement", "asked_on", "asked_how"};
constexpr const char *others[] = {"answered_on", "character", "tasks_done", "words"};
} // namespace

FeedbackFace::FeedbackFace(const Desk &desk, QObject *parent) : RecordFace(parent), m_desk(desk) {}

QWidget *FeedbackFace::above()
{
    auto *all = new QWidget;
    auto *layout = new QVBoxLayout(all);
    layout->setContentsMargins(0, 0, 0, theme::grid);
    m_state = new QLabel;
    m_state->setObjectName(u"feedbackState"_s);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    theme::enlarge(m_state, 1.2);
    m_buttons = new QWidget;
    m_flow = new FlowLayout(m_buttons);
    m_flow->setContentsMargins(0, 0, 0, 0);
    m_problems = new QLabel;
    m_problems->setObjectName(u"feedbackProblems"_s);
    m_problems->setTextFormat(Qt::PlainText);
    m_problems->setWordWrap(true);
    m_problems->hide();
    m_other = button(u"right"_s, tr("&Open that one"), u"openOther"_s, [this] { Q_EMIT openAsked(&Feedback::type, m_otherId); });
    m_other->hide();
    layout->addWidget(m_state);
    layout->addWidget(m_buttons);
    layout->addWidget(m_problems);
    layout->addWidget(m_other);
    return all;
}

QToolButton *FeedbackFace::button(const QString &iconName, const QString &text, const QString &name, std::function<void()> then)
{
    auto *made = new QToolButton;
    made->setText(text);
    made->setIcon(icon(iconName));
    made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    made->setFocusPolicy(Qt::StrongFocus);
    made->setObjectName(name);
    made->setAccessibleName(QString(text).remove(u'&'));
    connect(made, &QToolButton::clicked, this, std::move(then));
    return made;
}

QWidget *FeedbackFace::lay(RecordForm &form)
{
    m_form = &form;
    auto *all = new QWidget;
    auto *column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, theme::grid, 0);
    column->addWidget(layMatter());
    column->addWidget(layAnswer());
    form.arrange(); // the confirmation
    column->addWidget(&form);
    column->addStretch(1);
    form.setFocusProxy(form.box("about"));
    return all;
}

QWidget *FeedbackFace::layMatter()
{
    auto *group = new QGroupBox(tr("The evaluation"));
    auto *rows = new QFormLayout(group);
    rows->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    for (const char *name : matter) {
        FieldBox *box = m_form->adopt(name);
        rows->addRow(m_form->makeLabel(box), box);
    }
    return group;
}

// The stars stand for the choices of their fields, whose editors stay out of sight.
QWidget *FeedbackFace::layAnswer()
{
    auto *group = new QGroupBox(tr("The answer"));
    auto *rows = new QFormLayout(group);
    rows->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    for (const char *name : starred) {
        FieldBox *box = m_form->adopt(name);
        box->setParent(group);
        box->hide();
        auto *strip = new StarStrip(box->label());
        strip->setObjectName(u"stars-"_s + QLatin1String(name));
        auto *question = new QLabel;
        question->setWordWrap(true);
        question->setTextFormat(Qt::PlainText);
        rows->addRow(question, strip);
        m_lines.insert(name, {question, strip});
        connect(strip, &StarStrip::picked, this, [this, name](int stars) { m_form->change({{name, stars == 0 ? QString() : QString::number(stars)}}); });
    }
    for (const char *name : others) {
        FieldBox *box = m_form->adopt(name);
        auto *label = m_form->makeLabel(box);
        m_labels.insert(name, label);
        rows->addRow(label, box);
    }
    return group;
}

Row FeedbackFace::begun(Row row) const
{
    auto feedback = recordOf<Feedback>(row);
    feedback.site = m_desk.author().siteId;
    feedback.askedBy = m_desk.author().operatorId;
    feedback.askedOn = m_desk.today();
    return rowOf(feedback);
}

Row FeedbackFace::completed(Row row) const { return rowOf(evaluations::completed(recordOf<Feedback>(row), m_desk.author(), m_desk.today())); }

void FeedbackFace::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    applyReadOnly();
}

// What is confirmed is not changed unless the confirmation is taken back first; only what is confirmed is quoted.
void FeedbackFace::applyReadOnly()
{
    const bool fixed = m_readOnly || evaluations::counts(m_feedback);
    for (const Line &line : std::as_const(m_lines)) line.strip->setReadOnly(fixed);
    for (const char *name : others) m_form->box(name)->setReadOnly(fixed);
    for (const char *name : matter) m_form->box(name)->setReadOnly(fixed);
    FieldBox *quoted = m_form->box("may_be_quoted");
    quoted->setReadOnly(m_readOnly || !evaluations::counts(m_feedback));
    quoted->setNote(evaluations::counts(m_feedback) ? QString() : tr("Only once it is confirmed"));
    showSteps();
}

void FeedbackFace::follow(const Row &row)
{
    m_feedback = recordOf<Feedback>(row);
    const QList<evaluations::Question> questions = evaluations::questionsOf(m_feedback);
    for (const char *name : starred) {
        const Line &line = m_lines[name];
        const auto at = std::ranges::find_if(questions, [&](const auto &question) { return question.column == name; });
        const QString stars = Feedback::type.field(name).get(&m_feedback).toString();
        if (at != questions.end()) line.question->setText(at->text);
        // What was answered stays in sight even where it is not asked for.
        for (QWidget *one : std::initializer_list<QWidget *>{line.question, line.strip}) one->setVisible(at != questions.end() || !stars.isEmpty());
        line.strip->setStars(stars.toInt());
    }
    for (const char *name : {"character", "tasks_done"}) {
        FieldBox *box = m_form->box(name);
        const bool shown = evaluations::isAsked(name, m_feedback) || !box->field().isEmpty(box->value());
        m_labels[name]->setVisible(shown);
        box->setVisible(shown);
    }
    m_state->setText(Feedback::type.shown(Feedback::type.field("state"), m_feedback.state)
                     + (evaluations::counts(m_feedback) ? u" \u2013 "_s + tr("it counts in the CV and in the averages") : u" \u2013 "_s + tr("it does not count yet")));
    applyReadOnly();
    lookForOpenOnes();
}

void FeedbackFace::showSteps()
{
    const QList<Step> steps = m_readOnly ? QList<Step>{} : evaluations::stepsOf(m_feedback);
    if (m_flow->count() > 0 && steps == m_steps) return;
    m_steps = steps;
    const bool hadKeyboard = m_buttons->isAncestorOf(QApplication::focusWidget());
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const std::pair<Step, std::pair<const char *, const char *>> looks[] = {
        {Step::Confirm, {"check", "confirm"}}, {Step::NotGiven, {"close", "notGiven"}}, {Step::Reopen, {"undo", "reopen"}}, {Step::AskAgain, {"reload", "askAgain"}}};
    for (const auto &[step, look] : looks)
        if (steps.contains(step))
            m_flow->addWidget(button(QLatin1String(look.first), evaluations::titleOf(step), QLatin1String(look.second), [this, step = step] { step == Step::AskAgain ? askAgain() : take(step); }));
    auto *paper = button(u"print"_s, tr("Form to hand out…"), u"paperForm"_s, [this] {
        previewPrintout(feedbackForm(recordOf<Feedback>(m_form->row()), printContext(m_desk)), m_desk, Feedback::type.table, m_feedback.id, m_buttons);
    });
    paper->setEnabled(m_desk.session.may(Right::Print));
    paper->setToolTip(reasonAgainst(m_desk.session, Right::Print));
    m_flow->addWidget(paper);
    m_flow->addWidget(button(u"copy"_s, tr("Copy the text for an e-mail"), u"copyText"_s, [this] {
        QApplication::clipboard()->setText(feedbackMessage(recordOf<Feedback>(m_form->row()), m_desk.session.siteName()));
        Q_EMIT said(tr("The text is copied: paste it into the e-mail, or read it out on the phone."));
    }));
    for (int i = 0; i < m_flow->count(); ++i) m_flow->itemAt(i)->widget()->show(); // a layout shows them only later, and until then they take no keyboard
    if (hadKeyboard) m_flow->itemAt(0)->widget()->setFocus(Qt::OtherFocusReason);
}

void FeedbackFace::take(Step step)
{
    const auto typed = recordOf<Feedback>(completed(m_form->row()));
    const QList<Problem> problems = evaluations::against(step, typed);
    say(problems);
    if (!problems.isEmpty()) {
        if (const auto at = m_lines.constFind(problems.first().column); at != m_lines.cend()) at->strip->setFocus(Qt::OtherFocusReason);
        return;
    }
    Q_EMIT changeAsked([step, author = m_desk.author()](const Row &row) {
        const auto kept = recordOf<Feedback>(row);
        // Somebody may have been faster.
        return evaluations::against(step, kept).isEmpty() ? rowOf(evaluations::stepped(step, kept, author, QDateTime::currentDateTimeUtc())) : row;
    });
}

void FeedbackFace::askAgain()
{
    const Feedback again = evaluations::askedAgain(m_feedback, m_desk.author(), m_desk.today());
    whenDone(
        m_desk.store.list(evaluations::openLike(again), 0, 1), this,
        [this, again](const RecordPage &page) {
            QList<Feedback> open;
            for (const Record &record : page.records) open << recordOf<Feedback>(record.row);
            const QList<Problem> problems = evaluations::againstAsking(again, open);
            if (problems.isEmpty()) Q_EMIT newAsked(&Feedback::type, rowOf(again));
            else say(problems, open.first().id);
        },
        [this](const std::exception &e) { Q_EMIT said(QString::fromUtf8(e.what())); });
}

// A second one on the same matter is said at once, while it is being asked.
void FeedbackFace::lookForOpenOnes()
{
    const ListQuery query = evaluations::openLike(m_feedback);
    const bool isNamed = !(m_feedback.person + m_feedback.candidacy + m_feedback.request).isEmpty();
    if (m_feedback.state != u"asked" || !isNamed) {
        m_looked = {};
        if (!m_otherId.isEmpty()) say({});
        return;
    }
    if (std::exchange(m_looked, query) == query) return;
    whenDone(
        m_desk.store.list(query, 0, 1), this,
        [this, round = ++m_round](const RecordPage &page) {
            if (round != m_round) return;
            if (page.records.isEmpty()) return say({});
            const auto open = recordOf<Feedback>(page.records.first().row);
            say(evaluations::againstAsking(m_feedback, {open}), open.id);
        },
        [this](const std::exception &e) { Q_EMIT said(QString::fromUtf8(e.what())); });
}

void FeedbackFace::say(const QList<Problem> &problems, const QString &opens)
{
    QStringList texts;
    for (const Problem &problem : problems) texts << problem.text;
    m_problems->setText(texts.join(u'\n'));
    m_problems->setVisible(!texts.isEmpty());
    m_otherId = opens;
    m_other->setVisible(!opens.isEmpty());
}

std::optional<Printout> FeedbackFace::printout(const Row &row, const QHash<QString, QString> &titles, const PrintContext &context) const
{
    return recordPrintout(Feedback::type, row, titles, Disclosure::Office, context);
}
