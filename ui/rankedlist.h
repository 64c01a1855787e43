#pragma once
#include <QTableView>
class RankedModel;

// The ranked workers on the screen: points as a small bar with its words. Enter adds the worker to the shortlist.
class RankedList : public QTableView {
    Q_OBJECT
public:
    explicit RankedList(RankedModel &model, QWidget *parent = nullptr);

    // The one the keyboard is on; nothing in an empty list.
    std::optional<qsizetype> worker() const;
    void select(qsizetype worker);

Q_SIGNALS:
    void workerChanged();
    void chosen();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void fit();

    RankedModel &m_model;
};
