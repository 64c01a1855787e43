#include "ui/translations.h"
#include <QCoreApplication>
#include <QLibraryInfo>

using namespace Qt::StringLiterals;

Translations::Translations() = default;
Translations::~Translations() = default;

QString Translations::languageOf(const QString &chosen, const QLocale &system)
{
    if (chosen == u"it" || chosen == u"en") return chosen;
    return system.language() == QLocale::English ? u"en"_s : u"it"_s;
}

void Translations::use(const QString &language)
{
    m_installed.clear(); // a translator that goes away takes itself off
    m_language = language;
    // English as it is written in Europe: day before month.
    QLocale::setDefault(language == u"en" ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(QLocale::Italian, QLocale::Italy));
    const QString ofQt = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    // The file beside the program, which an office may have corrected, before the one inside it.
    const QString beside = QCoreApplication::applicationDirPath() + u"/../share/wemi-console/translations"_s;
    const std::pair<QString, QStringList> wanted[] = {{u"qtbase_"_s + language, {ofQt}}, {u"wemi_"_s + language, {beside, u":/translations"_s}}};
    for (const auto &[name, folders] : wanted) {
        auto translator = std::make_unique<QTranslator>();
        bool loaded = false;
        for (const QString &folder : folders) loaded = loaded || translator->load(name, folder);
        if (!loaded) continue;
        QCoreApplication::installTranslator(translator.get());
        m_installed.push_back(std::move(translator));
    }
}
