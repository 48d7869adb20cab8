# See ../en/settings.ftl.
