#pragma once
#include <QElapsedTimer>
#include <QListView>

// A list whose rows are found by typing the first letters of them, without accents. What cannot be chosen is passed over.
class TypeAheadList : public QListView {
    Q_OBJECT
public:
    using QListView::QListView;

    void keyboardSearch(const QString &typed) override;

private:
    QString m_typed;
    QElapsedTimer m_since;
};
