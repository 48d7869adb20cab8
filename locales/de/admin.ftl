# See ../en/admin.ftl.
