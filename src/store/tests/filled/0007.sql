insert into server_topics (server_id, key, name, text, tree) values
    (1001, 'our-robots', 'Our Robots', 'robot OR gripper', '{"any":[{"words":["robot"]},{"words":["gripper"]}]}'),
    (-1, 'speech', 'speech', 'asr', '{"words":["asr"]}');
