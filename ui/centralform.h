#pragma once
#include "models/records/field.h"
#include "models/sync/centraladdress.h"
#include <QWidget>

class FoldingGroup;
class PasswordLine;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSettings;
struct Prompt;

// Where the central is and who signs in there, as a person writes it; what is seldom needed is folded away.
class CentralForm : public QWidget {
    Q_OBJECT
public:
    CentralForm(const Prompt &prompt, QSettings &settings, QWidget *parent = nullptr);

    // What was written, or nothing when something is missing: that is then said under its line, and the keyboard goes there.
    std::optional<syncing::CentralAddress> finished();
    QString password() const;
    void clearPassword();

Q_SIGNALS:
    void submitted(); // Enter in a line

private:
    struct Line {
        QByteArray part; // of CentralAddress::problems
        QWidget *editor;
        QLabel *trouble;
    };
    void add(QFormLayout *form, const QByteArray &part, const QString &label, QWidget *editor, const QString &hint = {});
    void chooseCertificate();
    void show(const QList<Problem> &problems);

    const Prompt &m_prompt;
    QLineEdit *m_hosts, *m_login, *m_database, *m_certificate;
    PasswordLine *m_password;
    QComboBox *m_tls;
    FoldingGroup *m_more;
    QList<Line> m_lines;
};
