# See ../en/errors.ftl.
