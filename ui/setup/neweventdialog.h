// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/eventworkflow.h"
#include "core/workflow/templateworkflow.h"
#include "ui/setup/namedialog.h"

class QComboBox;
class QSpinBox;

namespace pitchdesk {

class DateShiftEdit;
class PartsEdit;

/// Asks for what a new event needs at first, and what it begins with: nothing, a template, or an earlier event of
/// which parts come along. All else is set on the page.
class NewEventDialog : public NameDialog
{
    Q_OBJECT

public:
    /// What the event begins with; neither a template nor an event: nothing.
    struct Source {
        QString templateKey;
        EventId event;

        [[nodiscard]] bool isEmpty() const { return templateKey.isEmpty() && !event.isValid(); }
        friend bool operator==(const Source &, const Source &) = default;
    };
    using Loaded = std::function<void(const Result<EventBlueprint> &)>;
    using Loader = std::function<void(const Source &, const Loaded &)>;

    /// `today` gives the label year and the dates that are offered.
    NewEventDialog(const QDate &today, QWidget *parent);

    void setSources(const std::vector<TemplateInfo> &templates, const std::vector<EventSummary> &events);
    /// How the content of what is chosen is read.
    void setLoader(Loader loader) { m_loader = std::move(loader); }
    /// Begins with an event, once the sources are known.
    void chooseEvent(EventId event) { m_wanted = event; }

    void setSubmitEvent(std::function<void(const Done &)> submit);
    [[nodiscard]] Source source() const;
    /// The new event where it begins with nothing.
    [[nodiscard]] Event record() const;
    [[nodiscard]] CloneChoice choice() const;

private:
    void buildRows();
    void loadSource();
    void show(const EventBlueprint &blueprint, const Source &source);
    void suggestName();
    void suggestDates();
    void setComesAlongVisible(bool visible);
    void fit();

    QComboBox *m_source;
    QComboBox *m_kind;
    QComboBox *m_country;
    QComboBox *m_zone;
    QSpinBox *m_year;
    PartsEdit *m_parts;
    DateShiftEdit *m_dates;
    QDate m_today;
    Loader m_loader;
    EventId m_wanted;
    EventBlueprint m_blueprint;
    LocalizedText m_suggested;
};

} // namespace pitchdesk
