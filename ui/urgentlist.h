#pragma once
#include "models/records/listquery.h"
#include "models/records/record.h"
#include "models/records/site.h"
#include "ui/desk.h"
#include <QTableWidget>

// The requests with the least time left, how much is left in words first. Enter opens one.
class UrgentList : public QTableWidget {
    Q_OBJECT
public:
    static constexpr int most = 12;
    explicit UrgentList(const Desk &desk, QWidget *parent = nullptr);

    // The first records of a query that comes in the order of the deadline.
    void follow(const ListQuery &query);

Q_SIGNALS:
    void openRequested(const QString &id);
    void failed(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill(const RecordPage &page, const QHash<QString, QList<Closing>> &closings);
    void addRow(const Record &record, const QHash<QString, QString> &titles, const QHash<QString, QList<Closing>> &closings);
    void fit();

    Desk m_desk;
    quint64 m_asked = 0; // the answer to an older question is not shown
};
