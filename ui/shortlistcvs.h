#pragma once
#include "reports/pages.h"
#include "ui/desk.h"
#include <QObject>
class QWidget;

// The CVs of a shortlist on paper: read from the store, made for the family, shown in the preview from which they are printed.
class ShortlistCvs : public QObject {
    Q_OBJECT
public:
    ShortlistCvs(const Desk &desk, const QString &request, QWidget *over);

    // The family's version of these, as one document.
    void preview(const QStringList &candidacies);

Q_SIGNALS:
    void failed(const QString &text);

private:
    Desk m_desk;
    QString m_request;
    QWidget *m_over;
};
