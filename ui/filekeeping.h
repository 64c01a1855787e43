#pragma once
#include "models/sync/keptfiles.h"
#include "ui/desk.h"
#include <QLabel>
#include <QTimer>

class QAction;

// Whether the files of the record of the page are kept on this computer, and how many of them have come: before a visit where
// there is no network. Nothing where there is no central.
class FileKeeping : public QLabel {
    Q_OBJECT
public:
    // The action keeps them and lets them go.
    FileKeeping(const Desk &desk, const RecordType &type, const QString &record, QAction *keeps, QWidget *parent = nullptr);

private:
    void read();
    void set(bool asked);
    void tell(const syncing::keptfiles::Kept &kept);
    QString standing(const syncing::keptfiles::Kept &kept) const;

    Desk m_desk;
    const RecordType &m_type;
    QString m_record;
    QAction *m_keeps;
    QTimer m_soon;
    bool m_setting = false;
    bool m_letGo = false; // a moment ago: what stays is said
};
