#pragma once
#include "models/records/site.h"
#include <QComboBox>

// The centre one works at, chosen from a list. The mouse wheel does not change it by accident.
class CentreChoice : public QComboBox {
    Q_OBJECT
public:
    explicit CentreChoice(QWidget *parent = nullptr);
    void setSites(const QList<Site> &sites, const QString &chosenId);
    QString siteId() const { return currentData().toString(); }

protected:
    void wheelEvent(QWheelEvent *event) override;
};
