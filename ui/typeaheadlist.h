#pragma once
#include <QElapsedTimer>
#include <QListView>

// A list whose rows are found by typing the first letters of them, without accents. What cannot be chosen is passed over.
class TypeAheadList : public QListView {
    Q_OBJECT
public:
    using QListView::QListView;

    void keyboardSearch(const QString &typed) override;
    // Whether the last letter is so recent that the next belongs to the same word.
    bool isSearching() const;

private:
    QString m_typed;
    QElapsedTimer m_since;
};
