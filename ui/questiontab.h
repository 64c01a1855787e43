#pragma once
#include "models/records/field.h"
#include "ui/costview.h"
#include "ui/figuretable.h"
class ExplainedTable;
class QLabel;
class QScrollArea;
class RecordForm;

// A side of the answer that asks something more: the questions above, what follows from them below. Questions nobody
// touched follow the simulation.
class QuestionTab : public CostView {
    Q_OBJECT
public:
    QuestionTab(const RecordType &questions, const QString &tableName, QWidget *parent = nullptr);
    void present(const SimulatedCase &shown) override;

protected:
    struct Answer {
        QStringList headers;
        QList<FigureRow> rows;
        QStringList notes; // sentences under the table
    };
    // The questions as they stand before anybody types.
    virtual Row proposed(const SimulatedCase &shown) const = 0;
    // A refusal whose key is a question's column is shown under it.
    virtual std::variant<Answer, cost::Refusal> answer(const SimulatedCase &shown, const Row &questions) const = 0;
    // Whether a question means something for the case and the other answers.
    virtual bool isAsked(QByteArrayView column, const SimulatedCase &shown, const Row &questions) const = 0;

    // The day a relation begins when nobody said: two years of it, as far as there are tables.
    static QDate proposedStart(const SimulatedCase &shown);

private:
    void work();
    void offer();
    void show(const Answer &answer);

    const RecordType &m_type;
    SimulatedCase m_shown;
    RecordForm *m_form;
    ExplainedTable *m_table;
    QLabel *m_notes;
    QScrollArea *m_notesRoom;
};
