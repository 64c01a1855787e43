#pragma once
#include "models/exchange/csvfile.h"
#include "models/records/field.h"
#include <QWidget>

class QComboBox;
class QTableWidget;

// The columns of a file: what each is called, its first values, and which field it goes to.
class ImportMapping : public QWidget {
    Q_OBJECT
public:
    explicit ImportMapping(const RecordType &type, QWidget *parent = nullptr);

    void show(const CsvFile &file, const QList<QByteArray> &columns);
    // Of each column the key of its target; empty: not imported.
    QList<QByteArray> columns() const;
    void set(const QList<QByteArray> &columns);

Q_SIGNALS:
    void changed();

private:
    QComboBox *chooser(const QString &head);

    const RecordType &m_type;
    QTableWidget *m_table;
    QList<QComboBox *> m_choosers;
};
