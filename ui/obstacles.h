#pragma once
#include "models/records/field.h"
#include <QWidget>
class FlowLayout;
class QPushButton;

// What stands in the way of a step, each reason a button that leads to its field; one without a field is a consent that is
// missing, which can be recorded at once. Not there while nothing is told.
class Obstacles : public QWidget {
    Q_OBJECT
public:
    explicit Obstacles(QWidget *parent = nullptr);

    // Of whom they are about: the consent of nobody cannot be recorded. Told again, the keyboard stays where it is.
    void tell(const QString &heading, const QList<Problem> &problems, const QString &person);
    void clear();
    // The keyboard goes to the first of them.
    void focusFirst() { focus({}); }

Q_SIGNALS:
    void chosen(qsizetype at); // in the list that was told
    void consentAsked();

private:
    void focus(const QString &name);
    void add(const Problem &problem, qsizetype at);

    FlowLayout *m_line;
    QStringList m_told;
};
