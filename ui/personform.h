#pragma once
#include "models/records/record.h"
#include <QWidget>
#include <functional>
class FieldBox;
class FoldingGroup;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSettings;
class RecordForm;

// The fields of a person: those of every day on the first screen, the rest in groups that fold. An age typed becomes a year
// of birth; a codice fiscale that does not agree with the rest is said.
class PersonForm : public QWidget {
    Q_OBJECT
public:
    PersonForm(RecordForm &form, QSettings &settings, const std::function<QDate()> &today, QWidget *parent = nullptr);

    void follow(const Row &row);
    void setReadOnly(bool readOnly);

private:
    struct Folded {
        FoldingGroup *group;
        QList<QByteArray> columns;
    };
    QWidget *open(const QString &title, std::initializer_list<const char *> columns);
    void fold(const QString &title, const QString &name, std::initializer_list<const char *> columns, bool folded = true);
    void add(QFormLayout *rows, const char *column);
    void addAge(QFormLayout *rows);
    void takeAge(const QString &typed);
    void showAge(const Row &row);
    void noteCode(const Row &row);

    RecordForm &m_form;
    QSettings &m_settings;
    std::function<QDate()> m_today;
    QList<Folded> m_folded;
    QList<QWidget *> m_order; // of Tab
    QLineEdit *m_age = nullptr;
    QLabel *m_ageNote = nullptr;
    bool m_exact = false; // the date of birth is known
    bool m_readOnly = true;
};
