#pragma once
#include "models/records/placement.h"
#include "ui/desk.h"
#include <QWidget>
class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

// The steps of the support with a contract, by their dates: a tick says that one is done, by whom and when. Why a step is
// asked and where it is written stands under the list.
class SupportSteps : public QWidget {
    Q_OBJECT
public:
    explicit SupportSteps(const Desk &desk, QWidget *parent = nullptr);

    void follow(const Placement &placement);
    void setReadOnly(bool readOnly);
    // How many are open, and how many of those late.
    int open() const;
    int late() const;

Q_SIGNALS:
    void tickAsked(const QString &step);
    void untickAsked(const QString &step);
    void notNeededAsked(const QString &step, const QString &why);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void fitColumns();
    void fill();
    void fillItem(QTreeWidgetItem &item, const SupportStep &step);
    void readNames();
    void explain();
    void toggle(QTreeWidgetItem *item);
    void askWhyNot();
    const SupportStep *current() const;
    const SupportStep *stepOf(const QTreeWidgetItem *item) const;
    QString doneWords(const SupportStep &step) const;

    Desk m_desk;
    Placement m_placement;
    QHash<QString, QString> m_names; // of operators
    QLabel *m_summary;
    QTreeWidget *m_list;
    QLabel *m_why;
    QPushButton *m_tick, *m_notNeeded;
    bool m_readOnly = true;
    bool m_filling = false;
    QString m_unsaid; // why a step is not needed, too long to be kept
};
