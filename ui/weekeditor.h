#pragma once
#include "models/records/amounts.h"
#include "models/records/week.h"
#include <QVariant>
#include <QWidget>
#include <functional>
class QCheckBox;
class QLabel;
class QPushButton;
class WeekGrid;

// When somebody is needed: the hours of a week painted on a grid or, for nights, seven boxes to tick. The sum stands below,
// against the most hours the schedule allows.
class WeekEditor : public QWidget {
    Q_OBJECT
public:
    using WeekOfNights = std::function<Week(const QList<int> &days)>;
    using NightsOfWeek = std::function<QList<int>(const Week &week)>;

    explicit WeekEditor(QWidget *parent = nullptr);

    Week value() const { return m_week; }
    void setValue(const QVariant &value);
    QString unread() const { return {}; }
    // The most hours of a week; nothing: there is no limit.
    void setMostHours(const std::optional<Decimal> &hours);
    // Only nights are ticked: which week the ticked days (0: Monday) make, and back.
    void setNights(const WeekOfNights &weekOf, const NightsOfWeek &nightsOf);
    // Half hours are painted again.
    void setHours();

Q_SIGNALS:
    void edited();

private:
    void buildButtons();
    void buildNights();
    QPushButton *button(const QString &text, const QString &does, void (WeekEditor::*then)());
    void likeAbove();
    void alikeToFriday();
    void clearDay();
    void clearWeek();
    void followGrid();
    void tickNights();
    void present();
    void showMode();

    Week m_week;
    std::optional<int> m_most; // half hours
    WeekOfNights m_weekOf;
    NightsOfWeek m_nightsOf;
    WeekGrid *m_grid;
    QWidget *m_tools;
    QWidget *m_nights;
    QList<QCheckBox *> m_days;
    QLabel *m_cell; // where the keyboard is
    QLabel *m_sum;
};
