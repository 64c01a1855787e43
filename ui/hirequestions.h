#pragma once
#include "models/shortlist/journey.h"
#include <QWidget>
class AmountEditor;
class QComboBox;
class QLabel;

// What is agreed when a worker is hired: the pay, which begins as the request has it or, where that is too little for this
// worker, as the least that is due; and the cost simulation the contract is
// compared with, of which the most fitting is proposed.
class HireQuestions : public QWidget {
    Q_OBJECT
public:
    explicit HireQuestions(QWidget *parent = nullptr);

    void ask(const QString &proposal, const shortlist::Table &table, const cost::Tables &tables, QDate today);
    shortlist::Agreed agreed() const;
    // Why what is typed as the pay is no amount; empty when it is one, or nothing.
    QString unread() const;
    void focusPay();

private:
    AmountEditor *m_pay;
    QLabel *m_unit;
    QLabel *m_raised;
    QLabel *m_label;
    QComboBox *m_simulation;
};
