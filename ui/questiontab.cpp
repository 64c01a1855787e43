#include "ui/questiontab.h"
#include "models/cost/tables.h"
#include "ui/explainedtable.h"
#include "ui/recordform.h"
#include <QFormLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

QuestionTab::QuestionTab(const RecordType &questions, const QString &tableName, QWidget *parent)
    : CostView(parent), m_type(questions), m_table(new ExplainedTable(tableName)), m_notes(new QLabel), m_notesRoom(new QScrollArea)
{
    EditorNeeds needs;
    needs.today = [this] { return m_shown.today.isValid() ? m_shown.today : QDate::currentDate(); };
    m_form = new RecordForm(questions, needs);
    m_form->arrange();
    m_form->read(questions.newRow());
    connect(m_form, &RecordForm::edited, this, &QuestionTab::work);
    // Leaving a field checks it alone: what the engine refused is said again.
    for (const Field &f : questions.fields)
        if (FieldBox *box = m_form->box(f.column)) connect(box, &FieldBox::left, this, &QuestionTab::work);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_form);

    m_notes->setObjectName(u"notes"_s);
    m_notes->setTextFormat(Qt::PlainText);
    m_notes->setWordWrap(true);
    m_notes->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *below = new QWidget;
    auto *column = new QVBoxLayout(below);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table, 1);
    m_notesRoom->setFrameShape(QFrame::NoFrame); // the figures come first
    m_notesRoom->setWidgetResizable(true);
    m_notesRoom->setWidget(m_notes);
    m_notesRoom->setMaximumHeight(4 * fontMetrics().lineSpacing());
    column->addWidget(m_notesRoom);
    m_table->setMinimumHeight(9 * fontMetrics().lineSpacing());

    auto *split = new QSplitter(Qt::Vertical);
    split->setChildrenCollapsible(false);
    split->addWidget(scroll);
    split->addWidget(below);
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(split);
}

QDate QuestionTab::proposedStart(const SimulatedCase &shown)
{
    if (shown.record.starts.isValid()) return shown.record.starts;
    return std::max(QDate(shown.breakdown()->choices.date.year() - 2, 1, 1), shown.tables->first());
}

void QuestionTab::present(const SimulatedCase &shown)
{
    m_shown = shown;
    m_form->follow(proposed(shown));
    work();
}

void QuestionTab::offer()
{
    const Row row = m_form->row();
    for (const Field &f : m_type.fields) {
        FieldBox *box = m_form->box(f.column);
        auto *rows = box ? qobject_cast<QFormLayout *>(box->parentWidget()->layout()) : nullptr;
        if (rows) rows->setRowVisible(box, isAsked(f.column, m_shown, row));
    }
}

void QuestionTab::work()
{
    if (!m_shown.breakdown()) return;
    offer();
    const Row row = m_form->row();
    QList<Problem> problems = m_form->problems();
    problems.removeIf([&](const Problem &p) { return !isAsked(p.column, m_shown, row); });
    for (const Field &f : m_type.fields) {
        FieldBox *box = m_form->box(f.column);
        if (!box) continue;
        QStringList texts;
        for (const Problem &p : problems)
            if (p.column == f.column) texts << p.text;
        box->setProblem(texts.join(u'\n'));
    }
    if (!problems.isEmpty()) return show({{}, {}, {tr("Correct what is marked above to see the figures.")}});
    const auto made = answer(m_shown, row);
    if (const auto *found = std::get_if<Answer>(&made)) return show(*found);
    const auto &refusal = std::get<cost::Refusal>(made);
    FieldBox *box = m_form->box(refusal.key);
    if (box) box->setProblem(refusal.text);
    show({{}, {}, {box ? tr("Correct what is marked above to see the figures.") : refusal.text}});
}

void QuestionTab::show(const Answer &answer)
{
    m_table->present(answer.headers, answer.rows);
    QStringList sentences;
    for (const QString &note : answer.notes) sentences << (answer.notes.size() > 1 ? u"• "_s + note : note);
    m_notes->setText(sentences.join(u'\n'));
    m_notesRoom->setVisible(!sentences.isEmpty());
}
