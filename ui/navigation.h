#pragma once
#include "ui/section.h"
#include <QKeySequence>
#include <QListWidget>
#include <QTimer>

class Store;

// The sections at the left, each with the number of records behind it.
class Navigation : public QListWidget {
    Q_OBJECT
public:
    Navigation(const QList<Section> &sections, Store &store, QWidget *parent = nullptr);

    // Marks a section as the one being looked at; an unknown key marks none.
    void mark(const QString &key);
    // The number shown beside a section; nothing until it is known.
    std::optional<qint64> countOf(const QString &key) const;
    // Asks once more for the numbers that count something else than records, and which sections are there.
    void countOthers();
    // What opens a section from anywhere; nothing for those after the ninth.
    QKeySequence keysOf(const QString &key) const;
    // The section of a line; empty where there is none.
    QString keyAt(int row) const { return row >= 0 && row < m_sections.size() ? m_sections[row].key : QString(); }

Q_SIGNALS:
    void chosen(const QString &key);

protected:
    void changeEvent(QEvent *event) override;

private:
    void count();
    void count(int row);
    void showThere();
    void label(int row, std::optional<qint64> number);

    QList<Section> m_sections;
    Store &m_store;
    QTimer m_soon;
};
