#pragma once
#include <QObject>
#include <QStringList>
class ListModel;
class QTableView;

// What is selected in a list, by the records: rows may be others than before, and what was selected is found again by its id,
// or is not selected any more.
class ListSelection : public QObject {
    Q_OBJECT
public:
    ListSelection(ListModel &model, QTableView &view, QObject *parent);

    const QStringList &selected() const { return m_selected; }
    const QString &current() const { return m_current; } // the line the keyboard is on
    // As they were when the list was left; shown by the next findAgain().
    void remember(const QStringList &selected, const QString &current);
    // The rows have been read again. The column is the first one shown.
    void findAgain(int column);

Q_SIGNALS:
    void changed();      // by the person in front
    void currentMoved(); // also by what was read

private:
    ListModel &m_model;
    QTableView &m_view;
    QStringList m_selected;
    QString m_current;
    bool m_finding = false;
};
