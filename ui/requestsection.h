#pragma once
#include <QHash>
#include <QWidget>
class FieldBox;
class QFormLayout;
class QLabel;

// One page of a request or a candidacy inside the scrolling record: a heading and its questions, labels in one line with those of every
// other page. A question that is not asked is not there.
class RequestSection : public QWidget {
    Q_OBJECT
public:
    // The heading is larger than the text around it by a factor.
    explicit RequestSection(double heading, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    // A question; those that bear their label themselves share a line with their like.
    void add(FieldBox *box);
    // A question with a short answer: beside its like, each under its label, as many in a line as fit.
    void addShort(FieldBox *box);
    // Something of its own between the questions; with an empty label it takes the whole width.
    void add(const QString &label, QWidget *widget);
    void setAsked(FieldBox *box, bool asked);
    void setShown(QWidget *widget, bool shown);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override; // labels grow with the text

private:
    int labelWidth() const;
    void fitCells();

    QList<QLabel *> m_labels;
    QLabel *m_title;
    QFormLayout *m_rows;
    QWidget *m_ticks = nullptr; // the line of ticks that is being filled
    QWidget *m_shorts = nullptr; // the lines of short answers that are being filled
    QHash<FieldBox *, QWidget *> m_cellOf; // of the short ones
    QHash<FieldBox *, QWidget *> m_rowOf; // of the boxes that share one
};
