#pragma once
#include "models/exchange/importrun.h"
#include "ui/desk.h"
#include <QWidget>
class QVBoxLayout;

// What the operator imported before, and the way to put what came with it in the trash.
class EarlierImports : public QWidget {
    Q_OBJECT
public:
    EarlierImports(const Desk &desk, const RecordType &type, QWidget *parent = nullptr);
    void refresh();

Q_SIGNALS:
    void said(const QString &text);

private:
    void show(const QList<ImportDone> &all);
    QWidget *line(const ImportDone &done);
    void putAway(const ImportDone &done);

    const Desk &m_desk;
    const RecordType &m_type;
    QVBoxLayout *m_lines;
};
